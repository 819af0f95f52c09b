package org.figurecheck.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.math.BigDecimal;
import java.util.List;
import org.figurecheck.figure.Place;

/** Writes records as lines of JSON, in the order of their components. */
final class Wire {
  private static final ObjectMapper JSON =
      JsonMapper.builder().enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN).build();

  private Wire() {}

  /** A figure or a named thing by its place. */
  record Item(int start, int end, String raw, String role) {
    static Item of(Place place, String raw, String role) {
      return new Item(place.start(), place.end(), raw, role);
    }
  }

  static String lines(List<? extends Record> records) {
    StringBuilder out = new StringBuilder();
    records.forEach(record -> out.append(line(record)).append('\n'));
    return out.toString();
  }

  private static String line(Record record) {
    try {
      return JSON.writeValueAsString(record);
    } catch (JsonProcessingException defect) {
      throw new IllegalStateException(defect);
    }
  }

  /** A decimal in full digits without idle zeros, or null. */
  static String plain(BigDecimal value) {
    return value == null ? null : value.stripTrailingZeros().toPlainString();
  }
}

package org.figurecheck.bench.gold;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Values as the score has always shown them. */
final class Shown {
  private Shown() {}

  /** One decimal; a tie of the binary number goes to the even digit. */
  static String tenth(double value) {
    return new BigDecimal(value).setScale(1, RoundingMode.HALF_EVEN).toPlainString();
  }

  static String value(JsonNode value) {
    if (value == null || value.isMissingNode() || value.isNull()) {
      return "None";
    }
    if (value.isArray()) {
      List<String> items = new ArrayList<>();
      value.forEach(item -> items.add(item.isTextual() ? quoted(item.asText()) : value(item)));
      return "[" + String.join(", ", items) + "]";
    }
    if (value.isBoolean()) {
      return value.asBoolean() ? "True" : "False";
    }
    return value.asText();
  }

  static String quoted(String text) {
    String escaped = text.replace("\\", "\\\\").replace("\n", "\\n").replace("\t", "\\t");
    return text.contains("'") && !text.contains("\"")
        ? "\"" + escaped + "\""
        : "'" + escaped.replace("'", "\\'") + "'";
  }

  static String list(List<String> texts) {
    return texts.stream().map(Shown::quoted).collect(Collectors.joining(", ", "[", "]"));
  }

  static String pair(String one, String other) {
    return "(" + quoted(one) + ", " + quoted(other) + ")";
  }
}

package org.figurecheck.config;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.figurecheck.yaml.Node;

/** Reads sizes as people say them: 50 MB, 20 million, 30. */
final class Sizes {
  private static final Map<String, Long> BYTES =
      Map.of("", 1L, "b", 1L, "kb", 1_000L, "mb", 1_000_000L, "gb", 1_000_000_000L);
  private static final Map<String, Long> COUNTS =
      Map.of("", 1L, "thousand", 1_000L, "million", 1_000_000L, "万", 10_000L, "亿", 100_000_000L);
  private static final Map<String, Long> SECONDS = Map.of("", 1L, "s", 1L, "seconds", 1L);

  private Sizes() {}

  static Optional<Long> bytes(Node node) {
    return size(node, BYTES, "50 MB");
  }

  static Optional<Long> count(Node node) {
    return size(node, COUNTS, "20 million");
  }

  static Optional<Duration> seconds(Node node) {
    return size(node, SECONDS, "30").map(Duration::ofSeconds);
  }

  private static Optional<Long> size(Node node, Map<String, Long> words, String example) {
    String text = node.text().orElse("").strip();
    int digits = 0;
    while (digits < text.length() && "0123456789._".indexOf(text.charAt(digits)) >= 0) {
      digits++;
    }
    String number = text.substring(0, digits).replace("_", "");
    Long factor = words.get(text.substring(digits).strip().toLowerCase(Locale.ROOT));
    boolean good = factor != null && number.matches("[0-9]{1,12}(\\.[0-9]{1,6})?");
    long size = good ? new BigDecimal(number).multiply(new BigDecimal(factor)).longValue() : 0;
    if (size <= 0) {
      node.mistake("config.size", text, example);
      return Optional.empty();
    }
    return Optional.of(size);
  }
}

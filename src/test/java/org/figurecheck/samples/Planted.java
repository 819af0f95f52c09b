package org.figurecheck.samples;

import java.util.List;

/**
 * One line of the manifest: an error that must be flagged, or a trap that must not.
 *
 * @param id its name
 * @param kind its class
 * @param spot where it stands
 * @param expected what would be right, any of them
 * @param later whether it is of a class that a checker may not know yet
 */
record Planted(String id, String kind, Spot spot, List<String> expected, boolean later) {
  /**
   * Where something was planted: in a document by its text, in a table by its row.
   *
   * @param file the file
   * @param text the text around it, empty in a table
   * @param raw the figure as written
   * @param row its row, all empty in a document
   */
  record Spot(String file, String text, String raw, Row row) {
    boolean isInTable() {
      return text.isEmpty();
    }

    String words() {
      return isInTable() ? row + " " + raw : text;
    }
  }

  /**
   * A row of a table.
   *
   * @param organisation whose
   * @param period when
   * @param indicator of what
   */
  record Row(String organisation, String period, String indicator) {
    @Override
    public String toString() {
      return organisation + " " + period + " " + indicator;
    }
  }

  Planted {
    expected = List.copyOf(expected);
  }

  /** Whether a value is expected, not a bound such as “46 or less”. */
  boolean hasValue() {
    return expected.stream().anyMatch(value -> !isBound(value));
  }

  /** Whether one of the suggestions is as expected; compared by their numbers. */
  boolean expects(List<String> suggestions) {
    return expected.stream()
        .filter(value -> !isBound(value))
        .anyMatch(value -> suggestions.stream().anyMatch(raw -> same(value, raw)));
  }

  private static boolean isBound(String value) {
    return value.contains("以内") || value.contains("以內") || value.contains("or less");
  }

  private static boolean same(String value, String suggested) {
    String digits = digits(value);
    return digits.isEmpty()
        ? value.startsWith(suggested)
        : value.endsWith(suggested) || digits.equals(digits(suggested));
  }

  private static String digits(String text) {
    return text.replaceAll("[^0-9.]", "");
  }
}

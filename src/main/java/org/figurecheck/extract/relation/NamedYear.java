package org.figurecheck.extract.relation;

import java.util.List;
import java.util.Optional;

/**
 * The last year that words name, by its number or as this or the last one.
 *
 * @param year how it is named: 2021年, 今年, 上年
 * @param behind the words behind it
 */
record NamedYear(String year, String behind) {
  private static final List<String> NAMES =
      List.of(("今年|本年|当年|" + Directions.LAST_YEAR).split("\\|"));
  private static final int DIGITS = 4;

  static Optional<NamedYear> lastIn(String words) {
    for (int at = words.length() - 2; at >= 0; at--) {
      String year = at(words, at);
      if (!year.isEmpty()) {
        return Optional.of(new NamedYear(year, words.substring(at + year.length())));
      }
    }
    return Optional.empty();
  }

  private static String at(String words, int at) {
    if (Passage.isDigit(words.charAt(at))) {
      int end = at + DIGITS;
      boolean year =
          end < words.length()
              && words.charAt(end) == '年'
              && words.substring(at, end).chars().allMatch(c -> Passage.isDigit((char) c));
      return year ? words.substring(at, end + 1) : "";
    }
    for (String name : NAMES) {
      if (words.startsWith(name, at)) {
        return name;
      }
    }
    return "";
  }

  boolean isNumber() {
    return Passage.isDigit(year.charAt(0));
  }

  /** The number of the year; only where it is named by it. */
  int number() {
    return Integer.parseInt(year.substring(0, DIGITS));
  }

  /** Whether the other is surely a later year. */
  boolean isBefore(NamedYear next) {
    return isNumber() == next.isNumber()
        && (isNumber() ? number() < next.number() : Directions.LAST_YEAR.contains(year));
  }
}

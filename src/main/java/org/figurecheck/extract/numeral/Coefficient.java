package org.figurecheck.extract.numeral;

import java.math.BigDecimal;

/**
 * What stands before a place or scale word: one Han digit, two neighbouring ones, a row of them, or
 * Arabic digits.
 *
 * @param end the char after it
 * @param value what it says
 * @param step the unit of its last digit
 * @param spread 1 for 五六, 2 for 三五, else 0
 * @param kind how it is written
 */
record Coefficient(int end, BigDecimal value, BigDecimal step, int spread, Kind kind) {
  enum Kind {
    ARABIC,
    HAN_DIGIT,
    HAN_ROW,
    NAME
  }

  /** More digits than these count nothing. */
  static final int MOST_DIGITS = 40;

  boolean isArabic() {
    return kind == Kind.ARABIC;
  }

  /** Reads what begins at a char, or null. */
  static Coefficient at(String text, int start) {
    if (start >= text.length()) {
      return null;
    }
    char first = text.charAt(start);
    return isDigit(first)
        ? Arabic.at(text, start)
        : Han.digit(first) >= 0 ? han(text, start) : null;
  }

  static boolean isDigit(char character) {
    return character >= '0' && character <= '9';
  }

  /** What counts nothing. */
  static Coefficient name(int end) {
    return new Coefficient(end, BigDecimal.ZERO, BigDecimal.ONE, 0, Kind.NAME);
  }

  private static Coefficient han(String text, int start) {
    int end = start;
    boolean zero = false;
    boolean formal = Han.isFormal(text.charAt(start));
    while (end < text.length() && isInRow(text.charAt(end), formal)) {
      zero |= Han.isZero(text.charAt(end));
      end++;
    }
    int length = end - start;
    int first = Han.digit(text.charAt(start));
    if (length == 1) {
      return digit(end, first, 0);
    }
    int second = Han.digit(text.charAt(start + 1));
    boolean neighbours = second == first + 1 || (first == 3 && second == 5);
    if (length == 2 && first > 0 && neighbours) {
      return digit(end, first, second - first);
    }
    return length > 2 || zero ? row(text, start, end) : digit(start + 1, first, 0);
  }

  private static boolean isInRow(char character, boolean formal) {
    return Han.isZero(character)
        || (Han.digit(character) >= 0 && Han.isFormal(character) == formal);
  }

  private static Coefficient digit(int end, int value, int spread) {
    return new Coefficient(end, BigDecimal.valueOf(value), BigDecimal.ONE, spread, Kind.HAN_DIGIT);
  }

  private static Coefficient row(String text, int start, int end) {
    if (end - start > MOST_DIGITS) {
      return name(end);
    }
    StringBuilder digits = new StringBuilder();
    for (int i = start; i < end; i++) {
      digits.append(Han.digit(text.charAt(i)));
    }
    BigDecimal value = new BigDecimal(digits.toString());
    return new Coefficient(end, value, BigDecimal.ONE, 0, Kind.HAN_ROW);
  }
}

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

  private static final int MOST_DIGITS = 40;

  /** So many digits fit into a long. */
  private static final int FEW_DIGITS = 18;

  boolean isArabic() {
    return kind == Kind.ARABIC;
  }

  /** Reads what begins at a char, or null. */
  static Coefficient at(String text, int start) {
    if (start >= text.length()) {
      return null;
    }
    char first = text.charAt(start);
    return isDigit(first) ? arabic(text, start) : Han.digit(first) >= 0 ? han(text, start) : null;
  }

  static boolean isDigit(char character) {
    return character >= '0' && character <= '9';
  }

  /** A number of few digits without separators, as most are, or null. */
  private static Coefficient plain(String text, int start) {
    long value = 0;
    int decimals = 0;
    boolean point = false;
    int i = start;
    for (; i < text.length() && i - start <= FEW_DIGITS; i++) {
      char character = text.charAt(i);
      if (isDigit(character)) {
        value = value * 10 + character - '0';
        decimals += point ? 1 : 0;
      } else if (character == '.' && i + 1 < text.length() && isDigit(text.charAt(i + 1))) {
        if (point) {
          return null;
        }
        point = true;
      } else {
        break;
      }
    }
    boolean grouped = i < text.length() && text.charAt(i) == ',';
    return grouped || i - start > FEW_DIGITS
        ? null
        : new Coefficient(
            i,
            BigDecimal.valueOf(value, decimals),
            BigDecimal.valueOf(1, decimals),
            0,
            Kind.ARABIC);
  }

  private static Coefficient arabic(String text, int start) {
    Coefficient plain = plain(text, start);
    return plain == null ? read(text, start) : plain;
  }

  private static Coefficient read(String text, int start) {
    StringBuilder digits = new StringBuilder();
    int end = whole(text, start, digits);
    int decimals = 0;
    if (end + 1 < text.length() && text.charAt(end) == '.' && isDigit(text.charAt(end + 1))) {
      int fraction = digitsEnd(text, end + 1);
      if (fraction + 1 < text.length()
          && text.charAt(fraction) == '.'
          && isDigit(text.charAt(fraction + 1))) {
        return name(partsEnd(text, fraction));
      }
      decimals = fraction - end - 1;
      digits.append(text, end, fraction);
      end = fraction;
    }
    if (digits.length() > MOST_DIGITS) {
      return name(end);
    }
    BigDecimal step = BigDecimal.ONE.movePointLeft(decimals);
    return new Coefficient(end, new BigDecimal(digits.toString()), step, 0, Kind.ARABIC);
  }

  private static Coefficient name(int end) {
    return new Coefficient(end, BigDecimal.ZERO, BigDecimal.ONE, 0, Kind.NAME);
  }

  /** The digits before the point, thousands separators left out. */
  private static int whole(String text, int start, StringBuilder digits) {
    int end = digitsEnd(text, start);
    digits.append(text, start, end);
    boolean grouped = end - start <= 3;
    while (grouped && end < text.length() && text.charAt(end) == ',') {
      int next = digitsEnd(text, end + 1);
      grouped = next - end - 1 == 3;
      if (grouped) {
        digits.append(text, end + 1, next);
        end = next;
      }
    }
    return end;
  }

  private static int digitsEnd(String text, int start) {
    int end = start;
    while (end < text.length() && isDigit(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static int partsEnd(String text, int start) {
    int end = start;
    while (end < text.length() && (isDigit(text.charAt(end)) || text.charAt(end) == '.')) {
      end++;
    }
    return text.charAt(end - 1) == '.' ? end - 1 : end;
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

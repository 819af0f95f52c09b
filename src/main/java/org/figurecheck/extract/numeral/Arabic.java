package org.figurecheck.extract.numeral;

import java.math.BigDecimal;

/** Reads Arabic digits, with their point and their thousands separators. */
final class Arabic {
  /** So many digits fit into a long. */
  private static final int FEW_DIGITS = 18;

  private Arabic() {}

  /** The number that begins at a digit. */
  static Coefficient at(String text, int start) {
    Coefficient plain = plain(text, start);
    return plain == null ? read(text, start) : plain;
  }

  /** A number of few digits without separators, as most are, or null. */
  private static Coefficient plain(String text, int start) {
    long value = 0;
    int decimals = 0;
    boolean point = false;
    int i = start;
    for (; i < text.length() && i - start <= FEW_DIGITS; i++) {
      char character = text.charAt(i);
      if (Coefficient.isDigit(character)) {
        value = value * 10 + character - '0';
        decimals += point ? 1 : 0;
      } else if (character == '.'
          && i + 1 < text.length()
          && Coefficient.isDigit(text.charAt(i + 1))) {
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
            Coefficient.Kind.ARABIC);
  }

  private static Coefficient read(String text, int start) {
    StringBuilder digits = new StringBuilder();
    int end = whole(text, start, digits);
    int decimals = 0;
    if (end + 1 < text.length()
        && text.charAt(end) == '.'
        && Coefficient.isDigit(text.charAt(end + 1))) {
      int fraction = digitsEnd(text, end + 1);
      if (fraction + 1 < text.length()
          && text.charAt(fraction) == '.'
          && Coefficient.isDigit(text.charAt(fraction + 1))) {
        return Coefficient.name(partsEnd(text, fraction));
      }
      decimals = fraction - end - 1;
      digits.append(text, end, fraction);
      end = fraction;
    }
    if (digits.length() > Coefficient.MOST_DIGITS) {
      return Coefficient.name(end);
    }
    BigDecimal step = BigDecimal.ONE.movePointLeft(decimals);
    return new Coefficient(
        end, new BigDecimal(digits.toString()), step, 0, Coefficient.Kind.ARABIC);
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
    while (end < text.length() && Coefficient.isDigit(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static int partsEnd(String text, int start) {
    int end = start;
    while (end < text.length()
        && (Coefficient.isDigit(text.charAt(end)) || text.charAt(end) == '.')) {
      end++;
    }
    return text.charAt(end - 1) == '.' ? end - 1 : end;
  }
}

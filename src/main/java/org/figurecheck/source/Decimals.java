package org.figurecheck.source;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Optional;

/** Reads plain decimals as tables hold them: 1234, 1,234.50, －3, and 1.5E7 as databases write. */
final class Decimals {
  private static final int LONGEST = 60;
  private static final int HIGHEST_EXPONENT = 30;

  private Decimals() {}

  static Optional<BigDecimal> read(String text) {
    String plain = plain(text);
    if (plain.isEmpty() || plain.length() > LONGEST) {
      return Optional.empty();
    }
    int exponent = Math.max(plain.indexOf('e'), plain.indexOf('E'));
    String mantissa = exponent < 0 ? plain : plain.substring(0, exponent);
    String digits = mantissa.isEmpty() ? "" : ungrouped(mantissa);
    if (!isDecimal(digits)) {
      return Optional.empty();
    }
    BigDecimal value = new BigDecimal(digits);
    return exponent < 0 ? Optional.of(value) : shifted(value, plain.substring(exponent + 1));
  }

  private static Optional<BigDecimal> shifted(BigDecimal value, String exponent) {
    String digits = exponent.startsWith("+") ? exponent.substring(1) : exponent;
    if (digits.length() > 3 || digits.contains(".") || !isDecimal(digits)) {
      return Optional.empty();
    }
    int places = Integer.parseInt(digits);
    return Math.abs(places) > HIGHEST_EXPONENT
        ? Optional.empty()
        : Optional.of(new BigDecimal(value.scaleByPowerOfTen(places).toPlainString()));
  }

  /** Without its commas, if they part groups of three; else unchanged, and so no decimal. */
  private static String ungrouped(String number) {
    if (number.indexOf(',') < 0) {
      return number;
    }
    int point = number.indexOf('.');
    int end = point < 0 ? number.length() : point;
    int start = number.charAt(0) == '-' || number.charAt(0) == '+' ? 1 : 0;
    if ((end - start) % 4 == 0) {
      return number;
    }
    for (int i = start; i < number.length(); i++) {
      boolean comma = i < end && i > start && (end - i) % 4 == 0;
      if ((number.charAt(i) == ',') != comma) {
        return number;
      }
    }
    return number.replace(",", "");
  }

  /** Digits, perhaps with a sign before them and a point before one of them. */
  private static boolean isDecimal(String text) {
    int start = !text.isEmpty() && (text.charAt(0) == '-' || text.charAt(0) == '+') ? 1 : 0;
    int point = -1;
    for (int i = start; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '.' && point < 0) {
        point = i;
      } else if (c < '0' || c > '9') {
        return false;
      }
    }
    return text.length() > start && point != text.length() - 1;
  }

  private static String plain(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 0x80) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).strip().replace('\u2212', '-');
      }
    }
    return text.strip();
  }
}

package org.figurecheck.extract.numeral;

import java.math.BigDecimal;
import java.math.MathContext;

/** A quantity, or a fraction with its sign and whole: 五分之一, 一又二分之一, 3/5, 1 3/5. */
final class Fraction {
  static final MathContext DIGITS = new MathContext(16);

  private Fraction() {}

  /** The number that begins at a char, its sign included, or null. */
  static Numeral at(String text, int start) {
    int sign = Quantity.signEnd(text, start);
    Numeral number = unsigned(text, sign);
    return number == null || sign == start ? number : number.negated(start);
  }

  private static Numeral unsigned(String text, int start) {
    Numeral first = Quantity.unsigned(text, start);
    if (first == null || first.form() == Numeral.Form.NAME) {
      return first;
    }
    Numeral told = told(text, first);
    if (told != first) {
      return told;
    }
    Numeral slashed = slashed(text, first);
    return slashed == null ? mixed(text, first) : slashed;
  }

  /** The fraction that a number begins in words, or the number alone: 三又二分之一. */
  static Numeral told(String text, Numeral first) {
    Numeral proper = proper(text, first);
    if (proper != null) {
      return proper;
    }
    int and = Blanks.word(text, first.end(), "又");
    Numeral below = and < 0 ? null : NumeralScanner.number(text, Blanks.skip(text, and));
    Numeral rest = below == null ? null : proper(text, below);
    if (below != null && rest == null) {
      rest = slashed(text, below);
    }
    return rest == null ? first : first.with(rest);
  }

  /** The fraction below which a number stands, or null. */
  private static Numeral proper(String text, Numeral below) {
    int of = Blanks.word(text, below.end(), "分之");
    if (of < 0 || below.value().signum() <= 0) {
      return null;
    }
    Numeral above = Quantity.at(text, Blanks.skip(text, of));
    return above == null || above.form() == Numeral.Form.NAME
        ? null
        : divided(above, below, below.start(), above.end());
  }

  private static Numeral slashed(String text, Numeral first) {
    boolean slash = Quantity.charAt(text, first.end()) == '/' && isWhole(first);
    Numeral below = slash ? NumeralScanner.number(text, first.end() + 1) : null;
    boolean dated =
        Quantity.charAt(text, first.start() - 1) == '/'
            || (below != null && Quantity.charAt(text, below.end()) == '/');
    return below == null || !isWhole(below) || below.value().signum() == 0 || dated
        ? null
        : divided(first, below, first.start(), below.end());
  }

  private static boolean isWhole(Numeral numeral) {
    return numeral.form() == Numeral.Form.DIGITS && numeral.value().scale() == 0;
  }

  /** 2 3/4, or its whole alone. */
  private static Numeral mixed(String text, Numeral whole) {
    if (!isWhole(whole) || Quantity.charAt(text, whole.end()) != ' ') {
      return whole;
    }
    Numeral above = NumeralScanner.number(text, Blanks.skip(text, whole.end()));
    Numeral rest = above == null ? null : slashed(text, above);
    return rest == null ? whole : whole.with(rest);
  }

  private static Numeral divided(Numeral above, Numeral below, int start, int end) {
    BigDecimal value = above.value().divide(below.value(), DIGITS);
    return new Numeral(start, end, value, value.ulp(), BigDecimal.ZERO, Numeral.Form.FRACTION);
  }
}

package org.figurecheck.extract.numeral;

import java.math.BigDecimal;
import java.math.MathContext;

/** A quantity, or a fraction with its sign and whole: 五分之一, 一又二分之一, 3/5, 1 3/5. */
final class Fraction {
  private static final MathContext DIGITS = new MathContext(34);

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
    Numeral proper = behind(text, first);
    return proper == null ? mixed(text, first) : proper;
  }

  /** The fraction that a number begins, or null. */
  private static Numeral behind(String text, Numeral first) {
    if (first.value().signum() <= 0) {
      return slashed(text, first);
    }
    int of = Spaced.word(text, first.end(), "分之");
    if (of < 0) {
      return slashed(text, first);
    }
    Numeral part = Quantity.at(text, Spaced.skip(text, of));
    return part == null || part.form() == Numeral.Form.NAME
        ? null
        : divided(part, first, first.start(), part.end());
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

  /** A whole with its fraction, or the whole alone. */
  private static Numeral mixed(String text, Numeral whole) {
    int and = Spaced.word(text, whole.end(), "又");
    boolean blank = and < 0 && isWhole(whole) && Quantity.charAt(text, whole.end()) == ' ';
    if (and < 0 && !blank) {
      return whole;
    }
    Numeral above = Quantity.unsigned(text, Spaced.skip(text, blank ? whole.end() : and));
    Numeral rest = above == null || blank && !isWhole(above) ? null : behind(text, above);
    if (rest == null) {
      return whole;
    }
    return whole.valued(whole.value().add(rest.value()), rest.end(), Numeral.Form.FRACTION);
  }

  private static Numeral divided(Numeral above, Numeral below, int start, int end) {
    BigDecimal value = above.value().divide(below.value(), DIGITS);
    return new Numeral(start, end, value, value.ulp(), BigDecimal.ZERO, Numeral.Form.FRACTION);
  }
}

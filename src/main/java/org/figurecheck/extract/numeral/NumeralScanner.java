package org.figurecheck.extract.numeral;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/**
 * Reads numerals in text of simplified script; each char is looked at a bounded number of times.
 */
public final class NumeralScanner {
  private static final MathContext FRACTIONS = new MathContext(16);

  private NumeralScanner() {}

  /** The longest numeral that begins at a char. */
  public static Optional<Numeral> at(String text, int start) {
    Numeral first = number(text, start);
    if (first == null || first.form() == Numeral.Form.NAME) {
      return Optional.ofNullable(first);
    }
    int over = first.end();
    if (text.startsWith("分之", over)) {
      Numeral part = number(text, over + 2);
      if (part != null && part.form() != Numeral.Form.NAME && first.value().signum() > 0) {
        return Optional.of(fraction(first, part));
      }
    }
    return Optional.of(first);
  }

  /** Whether a numeral could begin with a character. */
  public static boolean isStart(char character) {
    return Coefficient.isDigit(character) || Han.digit(character) >= 0 || Han.place(character) > 0;
  }

  /** Whether a character is a Han digit, or a place word. */
  public static boolean isHanNumeral(char character) {
    return Han.digit(character) >= 0 || Han.place(character) > 0;
  }

  private static Numeral number(String text, int start) {
    Numeral whole = new Accumulator(text, start).read();
    if (whole == null || whole.form() != Numeral.Form.HAN) {
      return whole;
    }
    return decimals(text, whole);
  }

  /** 点五 behind a Han number, and a scale word behind that. */
  private static Numeral decimals(String text, Numeral whole) {
    int end = whole.end();
    boolean point = end + 1 < text.length() && text.charAt(end) == '点' && !whole.isApproximate();
    if (!point || Han.digit(text.charAt(end + 1)) < 0) {
      return whole;
    }
    BigDecimal value = whole.value();
    BigDecimal step = BigDecimal.ONE;
    int i = end + 1;
    for (; i < text.length() && i <= end + 20 && Han.digit(text.charAt(i)) >= 0; i++) {
      step = step.movePointLeft(1);
      value = value.add(step.multiply(BigDecimal.valueOf(Han.digit(text.charAt(i)))));
    }
    Numeral read = new Numeral(whole.start(), i, value, step, BigDecimal.ZERO, Numeral.Form.HAN);
    while (i < text.length() && i <= read.end() + 1 && Han.scale(text.charAt(i)) > 0) {
      read = read.scaled(Han.power(Han.scale(text.charAt(i))), ++i);
    }
    return read;
  }

  private static Numeral fraction(Numeral whole, Numeral part) {
    BigDecimal base = whole.value();
    int digits = base.precision() - base.stripTrailingZeros().precision() - base.scale();
    boolean power = base.stripTrailingZeros().unscaledValue().intValue() == 1 && digits >= 2;
    if (power) {
      int shift = digits - 2;
      return new Numeral(
          whole.start(),
          part.end(),
          part.value().movePointLeft(shift),
          part.step().movePointLeft(shift),
          part.spread().movePointLeft(shift),
          Numeral.Form.PERCENT);
    }
    BigDecimal value = part.value().divide(base, FRACTIONS);
    BigDecimal step = BigDecimal.ONE.movePointLeft(value.scale());
    return new Numeral(
        whole.start(), part.end(), value, step, BigDecimal.ZERO, Numeral.Form.FRACTION);
  }
}

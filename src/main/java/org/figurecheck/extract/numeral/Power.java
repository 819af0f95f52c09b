package org.figurecheck.extract.numeral;

import java.math.BigDecimal;
import java.math.MathContext;

/** A number raised by an exponent behind it: 1.2e5 by a power of ten, 2^5 to that power. */
final class Power {
  private static final MathContext DIGITS = new MathContext(34);
  private static final int LARGEST = 300;

  private Power() {}

  /** The number with a power of ten as spreadsheets write it, 1.2e+05, or itself. */
  static Numeral scientific(String text, Numeral number) {
    boolean mark = Quantity.charAt(text, number.end()) == 'e';
    boolean signed = mark && "+-".indexOf(Quantity.charAt(text, number.end() + 1)) >= 0;
    return signed ? of(text, number) : number;
  }

  /** The number with its exponent, or itself if none stands behind it. */
  static Numeral of(String text, Numeral number) {
    char mark = Quantity.charAt(text, number.end());
    boolean ten = mark == 'e' || mark == 'E';
    if (!ten && mark != '^') {
      return number;
    }
    int at = number.end() + 1;
    boolean negative = false;
    while (at - number.end() <= 2 && "+-".indexOf(Quantity.charAt(text, at)) >= 0) {
      negative ^= text.charAt(at++) == '-';
    }
    int end = at;
    int exponent = 0;
    while (exponent <= LARGEST && Coefficient.isDigit(Quantity.charAt(text, end))) {
      exponent = exponent * 10 + text.charAt(end++) - '0';
    }
    boolean goesOn =
        Character.isLetterOrDigit(Quantity.charAt(text, end)) && text.charAt(end) < 0x80;
    if (end == at || exponent > LARGEST || goesOn) {
      return number;
    }
    int signed = negative ? -exponent : exponent;
    return ten
        ? number.scaled(BigDecimal.ONE.scaleByPowerOfTen(signed), end)
        : raised(number, signed, end);
  }

  private static Numeral raised(Numeral number, int exponent, int end) {
    if (number.value().signum() == 0 && exponent <= 0) {
      return number;
    }
    BigDecimal power = number.value().pow(Math.abs(exponent), DIGITS);
    BigDecimal value = exponent < 0 ? BigDecimal.ONE.divide(power, DIGITS) : power;
    return number.valued(value, end, Numeral.Form.SCALED);
  }
}

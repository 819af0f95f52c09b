package org.figurecheck.extract.numeral;

import java.math.BigDecimal;

/** A number with its sign and with what multiplies it: -2.5e3, 2^-1, 40k, 十余万, 半百, 两打. */
final class Quantity {
  private static final String INFIXES = "余多几来";
  private static final String LETTERS = "KMGT";

  /** Words that begin with 打 and count no dozen. */
  private static final String STRIKING = "开击破造算印架工扫折";

  private static final BigDecimal DOZEN = BigDecimal.valueOf(12);
  private static final BigDecimal HALF = new BigDecimal("0.5");

  private Quantity() {}

  /** The quantity that begins at a char, its sign included, or null. */
  static Numeral at(String text, int start) {
    int sign = signEnd(text, start);
    Numeral quantity = unsigned(text, sign);
    return quantity == null || sign == start ? quantity : quantity.negated(start);
  }

  /** The char after the sign at a place, or that place if none stands there. */
  static int signEnd(String text, int start) {
    char sign = charAt(text, start);
    if (sign == '负') {
      return Blanks.skip(text, start + 1);
    }
    char before = charAt(text, start - 1);
    boolean tied = Character.isLetterOrDigit(before) && before < 0x80 || "-%)".indexOf(before) >= 0;
    return sign == '-' && !tied ? start + 1 : start;
  }

  /** The quantity that begins at a char, without a sign. */
  static Numeral unsigned(String text, int start) {
    Numeral half = half(text, start);
    Numeral number = half == null ? NumeralScanner.number(text, decimalStart(text, start)) : half;
    if (number == null || number.form() == Numeral.Form.NAME) {
      return number;
    }
    if (number.start() > start) {
      number = number.decimal(start);
    }
    if (number.form() == Numeral.Form.DIGITS) {
      Numeral raised = Power.of(text, number);
      return raised == number ? lettered(text, number) : raised;
    }
    return dozens(text, number);
  }

  /** 半百, 半打. */
  private static Numeral half(String text, int start) {
    char next = charAt(text, start + 1);
    boolean halved = charAt(text, start) == '半' && Han.place(next) + Han.scale(next) > 1;
    Numeral half =
        new Numeral(start, start + 1, HALF, BigDecimal.ONE, BigDecimal.ZERO, Numeral.Form.HAN);
    return halved
        ? Scales.behind(text, start + 1, half)
        : charAt(text, start) == '半' && next == '打' ? half : null;
  }

  /** .5 says 0.5. */
  private static int decimalStart(String text, int start) {
    char before = charAt(text, start - 1);
    boolean point = charAt(text, start) == '.' && before != '.' && !Coefficient.isDigit(before);
    return point && Coefficient.isDigit(charAt(text, start + 1)) ? start + 1 : start;
  }

  private static Numeral lettered(String text, Numeral number) {
    int at = Blanks.skip(text, number.end());
    char letter = charAt(text, at);
    int power = letter == 'k' ? 1 : LETTERS.indexOf(letter) + 1;
    boolean ends = !Character.isLetterOrDigit(charAt(text, at + 1)) || charAt(text, at + 1) > 0x7F;
    return power > 0 && letter != '\0' && ends
        ? number.scaled(Han.power(3 * power), at + 1)
        : dozens(text, number);
  }

  private static Numeral dozens(String text, Numeral number) {
    Numeral whole = infixed(text, number);
    int at = Blanks.skip(text, whole.end());
    boolean dozens = charAt(text, at) == '打' && STRIKING.indexOf(charAt(text, at + 1)) < 0;
    return dozens ? whole.scaled(DOZEN, at + 1) : whole;
  }

  /** 十余万, 一百零几万: the scale word behind the infix holds for what stands before it. */
  private static Numeral infixed(String text, Numeral number) {
    int at = Blanks.skip(text, number.end());
    if (Han.isZero(charAt(text, at))) {
      at++;
    }
    if (at >= text.length() || INFIXES.indexOf(text.charAt(at)) < 0) {
      return number;
    }
    int scale = Blanks.skip(text, at + 1);
    Numeral scaled = Scales.behind(text, scale, number);
    return scaled;
  }

  static char charAt(CharSequence text, int index) {
    return index >= 0 && index < text.length() ? text.charAt(index) : '\0';
  }
}

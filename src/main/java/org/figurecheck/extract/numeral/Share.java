package org.figurecheck.extract.numeral;

import java.math.BigDecimal;

/** A share in hundredths, as a percentage, in tenths, or in percentage points. */
final class Share {
  private static final BigDecimal FIFTY = BigDecimal.valueOf(50);
  private static final BigDecimal FIVE = BigDecimal.valueOf(5);

  /** Words that begin with 成 and count no tenths. */
  private static final String BECOMING = "立为功员果长熟本分绩人年效";

  private Share() {}

  /** The share that begins at a char, or the number there that is none, or null. */
  static Numeral at(String text, int start) {
    Numeral halved = halved(text, start);
    if (halved != null) {
      return halved;
    }
    int sign = Quantity.signEnd(text, start);
    Numeral share = unsigned(text, sign);
    return share == null || sign == start ? share : share.negated(start);
  }

  private static Numeral unsigned(String text, int start) {
    Numeral of = ofAll(text, start);
    if (of != null) {
      return of;
    }
    Numeral pair = pair(text, start);
    if (pair != null) {
      return pair;
    }
    Numeral number = Quantity.unsigned(text, start);
    if (number == null || number.form() == Numeral.Form.NAME) {
      return number;
    }
    Numeral share = suffixed(text, number);
    return share == null ? Fraction.at(text, start) : share;
  }

  /** 打对折, 半折, 半成. */
  private static Numeral halved(String text, int start) {
    boolean discount =
        text.startsWith("半折", start) || text.startsWith("对折", start) && isHalving(text, start);
    boolean tenth = text.startsWith("半成", start);
    return discount || tenth ? share(start, start + 2, discount ? FIFTY : FIVE) : null;
  }

  private static boolean isHalving(String text, int start) {
    char before = Quantity.charAt(text, start - 1);
    return before == '打' || (before == '了' && Quantity.charAt(text, start - 2) == '打');
  }

  /** 百分之五, 千万分之六: behind a power of ten that nothing multiplies. */
  static Numeral ofAll(String text, int start) {
    int power = 0;
    int at = start;
    for (int unit = unit(text, at); unit > 0 && power < 40; unit = unit(text, at)) {
      power += unit;
      at = Blanks.skip(text, at + 1);
    }
    int of = power < 2 ? -1 : Blanks.word(text, at, "分之");
    Numeral part = of < 0 ? null : Quantity.at(text, Blanks.skip(text, of));
    return part == null || part.form() == Numeral.Form.NAME
        ? null
        : part.toTheUnit().share(start, part.end(), 2 - power);
  }

  private static int unit(String text, int index) {
    char character = Quantity.charAt(text, index);
    return Math.max(Han.place(character), Han.scale(character));
  }

  /** 八五折, which says its two digits one by one. */
  private static Numeral pair(String text, int start) {
    int tens = Han.digit(Quantity.charAt(text, start));
    int ones = Han.digit(Quantity.charAt(text, start + 1));
    int at = Blanks.skip(text, start + 2);
    return tens > 0 && ones >= 0 && Quantity.charAt(text, at) == '折'
        ? share(start, at + 1, BigDecimal.valueOf(tens * 10L + ones))
        : null;
  }

  private static Numeral suffixed(String text, Numeral number) {
    int at = Blanks.skip(text, number.end());
    int points = Blanks.word(text, at, "个百分点");
    if (points > 0) {
      return number.share(number.start(), points, 0);
    }
    return switch (Quantity.charAt(text, at)) {
      case '%' -> number.share(number.start(), at + 1, 0);
      case '‰' -> number.share(number.start(), at + 1, -1);
      case '折' -> number.share(number.start(), at + 1, isTenths(number) ? 1 : 0);
      case '成' -> tenths(text, number, at + 1);
      default -> null;
    };
  }

  /** 三成, 七成六, 三成半; no 三成立. */
  private static Numeral tenths(String text, Numeral number, int end) {
    Numeral finer = finer(text, number, end);
    boolean other = BECOMING.indexOf(Quantity.charAt(text, Blanks.skip(text, end))) >= 0;
    return finer != null || other ? finer : number.share(number.start(), end, 1);
  }

  /** 七成六, 三成半: tenths with their tenths, or null. */
  static Numeral finer(String text, Numeral number, int end) {
    int next = Blanks.skip(text, end);
    char behind = Quantity.charAt(text, next);
    boolean half = behind == '半';
    if (!half && (Han.digit(behind) <= 0 || unit(text, next + 1) > 0)) {
      return null;
    }
    BigDecimal more = half ? FIVE : BigDecimal.valueOf(Han.digit(behind));
    return share(number.start(), next + 1, number.value().movePointRight(1).add(more));
  }

  /** 8折 and 8.5折 are tenths, 85折 is hundredths. */
  private static boolean isTenths(Numeral number) {
    return number.value().compareTo(BigDecimal.TEN) <= 0;
  }

  private static Numeral share(int start, int end, BigDecimal value) {
    return new Numeral(start, end, value, BigDecimal.ONE, BigDecimal.ZERO, Numeral.Form.PERCENT);
  }
}

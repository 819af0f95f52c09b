package org.figurecheck.extract.numeral;

import java.math.BigDecimal;

/** What single Han characters say in a numeral, in simplified script. */
final class Han {
  private static final String DIGITS = "零一二三四五六七八九";
  private static final String FORMAL = "〇壹贰叁肆伍陆柒捌玖";

  private Han() {}

  /** The value of a digit, or -1. */
  static int digit(char character) {
    int plain = DIGITS.indexOf(character);
    if (plain >= 0) {
      return plain;
    }
    return character == '两' ? 2 : FORMAL.indexOf(character);
  }

  static boolean isZero(char character) {
    return character == '零' || character == '〇';
  }

  /** The power of ten of 十 百 千, or 0. */
  static int place(char character) {
    return switch (character) {
      case '十', '拾' -> 1;
      case '百', '佰' -> 2;
      case '千', '仟' -> 3;
      default -> 0;
    };
  }

  /** The power of ten of 万 亿 兆, or 0. */
  static int scale(char character) {
    return switch (character) {
      case '万' -> 4;
      case '亿' -> 8;
      case '兆' -> 12;
      default -> 0;
    };
  }

  static BigDecimal power(int exponent) {
    return BigDecimal.TEN.pow(exponent);
  }
}

package org.figurecheck.extract.numeral;

import java.math.BigDecimal;
import java.util.Arrays;

/** What single Han characters say in a numeral, in simplified script. */
final class Han {
  private static final String DIGITS = "零一二三四五六七八九";
  private static final String FORMAL = "〇壹贰叁肆伍陆柒捌玖";

  private static final BigDecimal[] POWERS = powers();

  /** What each character is, so that nobody goes through the digits one by one. */
  private static final byte[] VALUES = values();

  private static final byte NO_DIGIT = -1;

  private Han() {}

  private static BigDecimal[] powers() {
    BigDecimal[] powers = new BigDecimal[20];
    for (int i = 0; i < powers.length; i++) {
      powers[i] = BigDecimal.TEN.pow(i);
    }
    return powers;
  }

  private static byte[] values() {
    byte[] values = new byte[Character.MAX_VALUE + 1];
    Arrays.fill(values, NO_DIGIT);
    for (byte i = 0; i < DIGITS.length(); i++) {
      values[FORMAL.charAt(i)] = i;
      values[DIGITS.charAt(i)] = i;
    }
    values['两'] = 2;
    values['俩'] = 2;
    return values;
  }

  /** The value of a digit, or -1. */
  static int digit(char character) {
    return VALUES[character];
  }

  /** Whether a digit is written as on a cheque; such ones stand in no row with others. */
  static boolean isFormal(char character) {
    return digit(character) > 0 && FORMAL.indexOf(character) > 0;
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

  /** The power of ten of a place word, or 0 where it begins 百分点. */
  static int placeAt(String text, int index) {
    boolean none = index >= text.length() || text.startsWith("百分点", index);
    return none ? 0 : place(text.charAt(index));
  }

  /** How many tens 廿 卅 卌 say, or 0. */
  static int tens(char character) {
    return switch (character) {
      case '廿' -> 2;
      case '卅' -> 3;
      case '卌' -> 4;
      default -> 0;
    };
  }

  /** Whether a digit may stand behind a point, as 两 may not. */
  static boolean isDecimal(char character) {
    return digit(character) >= 0 && character != '两' && character != '俩';
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
    return exponent < POWERS.length ? POWERS[exponent] : BigDecimal.TEN.pow(exponent);
  }
}

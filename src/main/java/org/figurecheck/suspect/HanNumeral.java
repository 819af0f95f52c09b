package org.figurecheck.suspect;

import java.math.BigInteger;

/** Writes whole numbers in Han numerals, and finds them in a figure as written. */
final class HanNumeral {
  private static final String DIGITS = "零一二三四五六七八九";
  private static final String PLACES = " 十百千";
  private static final String[] GROUPS = {"", "万", "亿"};
  private static final String ALL = DIGITS + "〇两兩十百千万萬亿億";
  private static final BigInteger LIMIT = BigInteger.TEN.pow(12);

  private HanNumeral() {}

  static boolean isPart(char c) {
    return ALL.indexOf(c) >= 0;
  }

  /** The numeral brought to the plain simplified form that {@link #write} gives. */
  static String plain(String numeral) {
    return numeral
        .replace('两', '二')
        .replace('兩', '二')
        .replace('〇', '零')
        .replace('萬', '万')
        .replace('億', '亿');
  }

  /** The numeral of a number from 1 to below 10¹², empty for any other. */
  static String write(BigInteger number) {
    if (number.signum() <= 0 || number.compareTo(LIMIT) >= 0) {
      return "";
    }
    long rest = number.longValueExact();
    StringBuilder out = new StringBuilder();
    boolean gap = false;
    long unit = 100_000_000L;
    for (int group = 2; group >= 0; group--, unit /= 10_000) {
      int four = (int) (rest / unit);
      rest %= unit;
      if (four == 0) {
        gap = !out.isEmpty();
        continue;
      }
      if (!out.isEmpty() && (gap || four < 1000)) {
        out.append('零');
      }
      out.append(fourDigits(four)).append(GROUPS[group]);
      gap = false;
    }
    return out.length() > 1 && out.indexOf("一十") == 0 ? out.substring(1) : out.toString();
  }

  private static String fourDigits(int number) {
    StringBuilder out = new StringBuilder();
    boolean gap = false;
    int unit = 1000;
    for (int place = 3; place >= 0; place--, unit /= 10) {
      int digit = number / unit % 10;
      if (digit == 0) {
        gap = !out.isEmpty();
        continue;
      }
      if (gap) {
        out.append('零');
        gap = false;
      }
      out.append(DIGITS.charAt(digit));
      if (place > 0) {
        out.append(PLACES.charAt(place));
      }
    }
    return out.toString();
  }
}

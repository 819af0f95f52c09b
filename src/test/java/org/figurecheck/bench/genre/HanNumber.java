package org.figurecheck.bench.genre;

import java.math.BigDecimal;

/** A number in Han numerals, as it is spoken. */
final class HanNumber {
  private static final String DIGITS = "零一二三四五六七八九";
  private static final String[] PLACES = {"", "十", "百", "千"};
  private static final String[] GROUPS = {"", "万", "亿", "万亿"};

  private HanNumber() {}

  static String of(BigDecimal number) {
    String plain = number.toPlainString();
    int point = plain.indexOf('.');
    return point < 0
        ? whole(Long.parseLong(plain))
        : whole(Long.parseLong(plain.substring(0, point))) + "点" + digits(plain, point + 1);
  }

  /** Each digit by itself, as years are written. */
  static String digits(String plain, int from) {
    StringBuilder han = new StringBuilder();
    for (int i = from; i < plain.length(); i++) {
      han.append(DIGITS.charAt(plain.charAt(i) - '0'));
    }
    return han.toString();
  }

  private static String whole(long number) {
    if (number == 0) {
      return "零";
    }
    StringBuilder han = new StringBuilder();
    for (int group = 3; group >= 0; group--) {
      int part = (int) (number / (long) Math.pow(10_000, group) % 10_000);
      if (part > 0) {
        boolean gap = han.length() > 0 && part < 1000;
        han.append(gap ? "零" : "").append(group(part)).append(GROUPS[group]);
      }
    }
    return han.toString().startsWith("一十") ? han.substring(1) : han.toString();
  }

  private static String group(int part) {
    StringBuilder han = new StringBuilder();
    boolean gap = false;
    for (int place = 3; place >= 0; place--) {
      int digit = part / (int) Math.pow(10, place) % 10;
      if (digit == 0) {
        gap = han.length() > 0;
      } else {
        han.append(gap ? "零" : "").append(DIGITS.charAt(digit)).append(PLACES[place]);
        gap = false;
      }
    }
    return han.toString();
  }
}

package org.figurecheck.text;

/** The number that a label bears, such as 一是, （三）, 12. or ②. */
public final class Numbering {
  private static final String HAN = "零一二三四五六七八九";
  private static final int MOST = 99;

  private Numbering() {}

  /** The first number of a label, or -1 where it has none from 1 to 99. */
  public static int of(String label) {
    for (int i = 0; i < label.length(); i++) {
      char c = label.charAt(i);
      if (c >= '①' && c <= '⑳') {
        return c - '①' + 1;
      }
      int number = isDigit(c) ? arabic(label, i) : isHan(c) ? han(label, i) : 0;
      if (number != 0) {
        return number <= MOST ? number : -1;
      }
    }
    return -1;
  }

  private static int arabic(String label, int from) {
    int number = 0;
    for (int i = from; i < label.length() && isDigit(label.charAt(i)) && number <= MOST; i++) {
      number = number * 10 + label.charAt(i) - '0';
    }
    return number == 0 ? -1 : number;
  }

  private static int han(String label, int from) {
    int tens = 0;
    int ones = 0;
    for (int i = from; i < label.length() && isHan(label.charAt(i)); i++) {
      char c = label.charAt(i);
      if (c == '十') {
        tens = Math.max(1, ones) * 10;
        ones = 0;
      } else {
        ones = HAN.indexOf(c);
      }
    }
    return tens + ones == 0 ? -1 : tens + ones;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isHan(char c) {
    return c == '十' || HAN.indexOf(c) >= 0;
  }
}

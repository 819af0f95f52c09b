package org.figurecheck.text;

/** Brings marks to their full-width form and numbers to their plain one, each in its place. */
public final class FullWidth {
  private static final String NARROW = ",;:";
  private static final String WIDE = "，；：";

  private FullWidth() {}

  /** The text with such marks in one form; those inside numbers and times stay as they are. */
  public static String marks(String text) {
    char[] chars = text.toCharArray();
    for (int i = 0; i < chars.length; i++) {
      int mark = NARROW.indexOf(chars[i]);
      if (mark >= 0 && !isInNumber(chars, i)) {
        chars[i] = WIDE.charAt(mark);
      }
    }
    return new String(chars);
  }

  /** The text with wide digits, points and per cent signs as everybody types them. */
  public static String plainNumbers(String text) {
    char[] chars = text.toCharArray();
    for (int i = 0; i < chars.length; i++) {
      boolean sign = chars[i] == '％' || chars[i] == '．';
      if (sign || PlainForms.isWideDigit(chars[i])) {
        chars[i] = PlainForms.of(chars[i]);
      }
    }
    return new String(chars);
  }

  private static boolean isInNumber(char[] chars, int at) {
    return at > 0
        && at + 1 < chars.length
        && Digits.isDigit(chars[at - 1])
        && Digits.isDigit(chars[at + 1]);
  }
}

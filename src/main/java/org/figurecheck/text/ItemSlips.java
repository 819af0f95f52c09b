package org.figurecheck.text;

import java.nio.charset.Charset;
import java.util.Arrays;

/** Numbers of items whose opening bracket lost its first byte in GBK: （一）加强 became ㄒ唬┘忧. */
final class ItemSlips {
  private static final Charset GBK = Charset.forName("GBK");
  private static final String MARKS = "ㄒǘㄈㄋㄎㄆòňㄊ";
  private static final String NUMERALS = "一二三四五七八九十";
  private static final byte BRACKET = (byte) 0xA3;
  private static final byte OPENING = (byte) 0xA8;
  private static final int LONGEST = 400;
  private static final int PAIR = 2;

  /** The marks lie far below all Han characters. */
  private static final char FIRST = 'ò';

  private static final char LAST = 'ㄒ';
  private static final String SIGNS = "（），。、；：“”《》—";

  private final String text;
  private final byte[] bytes = new byte[PAIR * LONGEST + 16];

  ItemSlips(String text) {
    this.text = text;
  }

  static boolean canStart(char character) {
    return character >= FIRST && character <= LAST && MARKS.indexOf(character) >= 0;
  }

  /** The slip that begins at a char, or null. */
  ByteSlips.Slip at(int start) {
    if (start > 0 && Character.isLetter(text.charAt(start - 1)) && !isHan(start - 1)) {
      return null;
    }
    byte[] numeral =
        NUMERALS.substring(MARKS.indexOf(text.charAt(start))).substring(0, 1).getBytes(GBK);
    bytes[0] = BRACKET;
    bytes[1] = OPENING;
    bytes[2] = numeral[0];
    bytes[3] = numeral[1];
    bytes[4] = BRACKET;
    String second = new String(new byte[] {numeral[1], BRACKET}, GBK);
    return mended(text.startsWith(second, start + 1) ? start + 2 : start + 1);
  }

  private boolean isHan(int index) {
    return Digits.isHan(text.charAt(index));
  }

  private ByteSlips.Slip mended(int from) {
    int length = 5;
    int i = from;
    while (i < text.length() && i - from < LONGEST && text.charAt(i) >= 0x80) {
      byte[] pair = String.valueOf(text.charAt(i)).getBytes(GBK);
      if (pair.length != PAIR) {
        return null;
      }
      bytes[length++] = pair[0];
      bytes[length++] = pair[1];
      i++;
    }
    boolean trail = i < text.length() && text.charAt(i) >= 0x40 && text.charAt(i) < 0x7F;
    if (trail) {
      bytes[length] = (byte) text.charAt(i++);
    }
    String mended = new String(Arrays.copyOf(bytes, trail ? length + 1 : length - 1), GBK);
    return isReadable(mended) ? new ByteSlips.Slip(i, mended) : null;
  }

  private static boolean isReadable(String mended) {
    boolean item = mended.length() > 4 && mended.charAt(0) == '（' && mended.charAt(2) == '）';
    for (int i = 3; i < mended.length() && item; i++) {
      char character = mended.charAt(i);
      item = CommonHan.holds(character) || SIGNS.indexOf(character) >= 0;
    }
    return item;
  }
}

package org.figurecheck.text;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.BitSet;

/**
 * Full stops whose first byte was lost in GBK, so that the characters behind them are made of the
 * wrong bytes, up to the next that stands alone: 。縣 became ？h.
 */
final class ByteSlips {
  private static final Charset GBK = Charset.forName("GBK");
  private static final int STOP = 0xA1;
  private static final int WIDE = 0xA3;
  private static final int LONGEST = 8;
  private static final String OPENING = "《“‘（「『【〈";

  private final String text;
  private final byte[] bytes = new byte[2 * LONGEST + 4];
  private BitSet written;
  private LostLead lost;
  private char before;
  private boolean marked;

  ByteSlips(String text) {
    this.text = text;
  }

  /**
   * A slip.
   *
   * @param end the char after its last
   * @param mended what it was
   */
  record Slip(int end, String mended) {}

  static boolean canStart(char character) {
    return character == '?' || character == '\uFFFD' || isWideSign(character);
  }

  private static boolean isWideSign(char character) {
    return character >= 0xFF01 && character <= 0xFF5E;
  }

  /** The slip that begins at a char, or null. */
  Slip at(int start) {
    marked = !isWideSign(text.charAt(start));
    int sign = marked ? start + 1 : start;
    if (start == 0 || sign >= text.length() || !isBehindText(text.charAt(start - 1))) {
      return null;
    }
    before = text.charAt(start - 1);
    char wide = text.charAt(sign);
    boolean ascii = marked && wide > ' ' && wide < 0x7F;
    if (!ascii && !isWideSign(wide)) {
      return null;
    }
    bytes[0] = (byte) STOP;
    bytes[1] = (byte) WIDE;
    bytes[2] = (byte) (ascii ? wide + 0x80 : wide - 0xFEE0 + 0x80);
    return mended(sign + 1, 3);
  }

  private static boolean isBehindText(char before) {
    return Digits.isHan(before) || "”’》）)】%".indexOf(before) >= 0;
  }

  /** Whether Han characters lead to a single byte that may be the second of a pair. */
  private boolean leadsToTrail(int from) {
    int last = Math.min(text.length(), from + LONGEST);
    int at = from;
    while (at < last && Digits.isHan(text.charAt(at))) {
      at++;
    }
    return at < last && text.charAt(at) >= 0x40 && text.charAt(at) < 0x7F;
  }

  private Slip mended(int from, int filled) {
    if (!leadsToTrail(from)) {
      return null;
    }
    int length = filled;
    for (int i = from; i < text.length() && i - from < LONGEST; i++) {
      char character = text.charAt(i);
      if (character < 0x80) {
        boolean trail = character >= 0x40 && character != 0x7F;
        bytes[length] = (byte) character;
        return trail ? slip(i + 1, length + 1) : null;
      }
      byte[] pair = Digits.isHan(character) ? String.valueOf(character).getBytes(GBK) : bytes;
      if (pair.length != 2) {
        return null;
      }
      bytes[length++] = pair[0];
      bytes[length++] = pair[1];
    }
    return null;
  }

  /**
   * Accepted if a sentence follows of characters that everybody uses, and text goes on; without a
   * mark of the lost byte, only of those that the text has elsewhere.
   */
  private Slip slip(int end, int length) {
    String mended = new String(Arrays.copyOf(bytes, length), GBK);
    boolean goesOn = end < text.length() && (isBehindText(text.charAt(end)) || opensGloss(end));
    boolean readable = mended.startsWith("。") && mended.length() > 1 && goesOn;
    int han = 0;
    for (int i = 1; i < mended.length() && readable; i++) {
      boolean common = CommonHan.holds(mended.charAt(i)) && isExpected(mended.charAt(i));
      readable = common || OPENING.indexOf(mended.charAt(i)) >= 0;
      han += common ? 1 : 0;
    }
    return readable && han > 0 ? new Slip(end, lead(mended) + mended.substring(1)) : null;
  }

  /** A mark stands for a byte that cannot be told; without one it was that of the full stop. */
  private char lead(String mended) {
    if (!marked) {
      return mended.charAt(0);
    }
    lost = lost == null ? new LostLead(text) : lost;
    return lost.between(before, mended.charAt(1));
  }

  private boolean isExpected(char character) {
    if (!marked && written == null) {
      written = new BitSet();
      text.chars().forEach(written::set);
    }
    return marked || written.get(character);
  }

  private boolean opensGloss(int index) {
    return text.charAt(index) == '(';
  }
}

package org.figurecheck.text;

import java.nio.charset.Charset;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;

/**
 * Tells which character lost its first byte before A3: mostly the full stop; but 校 too ends in that
 * byte, and stands there where the text has the pair of both characters and no clause begins so.
 */
final class LostLead {
  private static final int FIRST = 0xB0;
  private static final int LAST = 0xD7;
  private static final byte TRAIL = (byte) 0xA3;
  private static final char STOP = '。';
  private static final BitSet CANDIDATES = candidates();

  private final Set<Integer> pairs = new HashSet<>();
  private final BitSet openers = new BitSet();

  LostLead(String text) {
    for (int i = 1; i < text.length(); i++) {
      char before = text.charAt(i - 1);
      char character = text.charAt(i);
      if (CANDIDATES.get(character)) {
        pairs.add(before << Character.SIZE | character);
      }
      if (!Digits.isHan(before)) {
        openers.set(character);
      }
    }
  }

  /** The character between two others. */
  char between(char before, char behind) {
    if (openers.get(behind)) {
      return STOP;
    }
    char found = STOP;
    for (int next = CANDIDATES.nextSetBit(0); next >= 0; next = CANDIDATES.nextSetBit(next + 1)) {
      if (pairs.contains(before << Character.SIZE | next)) {
        if (found != STOP) {
          return STOP;
        }
        found = (char) next;
      }
    }
    return found;
  }

  private static BitSet candidates() {
    BitSet candidates = new BitSet();
    for (int lead = FIRST; lead <= LAST; lead++) {
      String character = new String(new byte[] {(byte) lead, TRAIL}, Charset.forName("GBK"));
      if (Digits.isHan(character.charAt(0))) {
        candidates.set(character.charAt(0));
      }
    }
    return candidates;
  }
}

package org.figurecheck.text;

import java.nio.charset.Charset;
import java.util.BitSet;

/** The most common characters: the first plane of the national standard GB 2312. */
final class CommonHan {
  private static final int FIRST = 0xB0;
  private static final int LAST = 0xD7;
  private static final BitSet COMMON = read();

  private CommonHan() {}

  /** Whether a character, or its simplified form, is one of them. */
  static boolean holds(char character) {
    return COMMON.get(ScriptFolding.fold(character));
  }

  private static BitSet read() {
    BitSet common = new BitSet();
    byte[] pair = new byte[2];
    for (int lead = FIRST; lead <= LAST; lead++) {
      for (int trail = 0xA1; trail <= 0xFE; trail++) {
        pair[0] = (byte) lead;
        pair[1] = (byte) trail;
        char character = new String(pair, Charset.forName("GBK")).charAt(0);
        if (Digits.isHan(character)) {
          common.set(character);
        }
      }
    }
    return common;
  }
}

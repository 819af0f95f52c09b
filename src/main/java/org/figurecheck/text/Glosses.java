package org.figurecheck.text;

import java.text.Normalizer;
import java.util.Locale;

/** Finds pinyin in brackets behind a Han character, pasted there by script conversion. */
final class Glosses {
  private static final int LONGEST = 10;
  private static final String LETTERS = "āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜüêńňǹḿɡɑ";

  private Glosses() {}

  /** Which characters of the text belong to a gloss, brackets included. */
  static boolean[] in(String text) {
    boolean[] gloss = new boolean[text.length()];
    for (int i = 1; i < text.length(); i++) {
      if (text.charAt(i) == '(' && Digits.isHan(text.charAt(i - 1))) {
        int close = close(text, i);
        for (int k = i; k < close; k++) {
          gloss[k] = true;
        }
      }
    }
    return gloss;
  }

  /** The index after the closing bracket of a gloss, or of the opening one if it is none. */
  private static int close(String text, int open) {
    boolean toned = false;
    for (int i = open + 1; i < text.length() && i - open <= LONGEST; i++) {
      char character = text.charAt(i);
      if (character == ')') {
        return toned ? i + 1 : open;
      }
      boolean mark = character >= 0x300 && character <= 0x30F;
      boolean marked = mark || LETTERS.indexOf(lower(character)) >= 0;
      if (!marked && (character < 'a' || character > 'z')) {
        return open;
      }
      toned |= marked;
    }
    return open;
  }

  private static char lower(char character) {
    String composed =
        Normalizer.normalize(String.valueOf(character), Normalizer.Form.NFC)
            .toLowerCase(Locale.ROOT);
    return composed.charAt(0);
  }
}

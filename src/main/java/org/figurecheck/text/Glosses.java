package org.figurecheck.text;

import com.google.re2j.Pattern;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Finds pinyin in brackets behind a Han character, pasted there by script conversion, with tones or
 * in a text that does so throughout without them.
 */
final class Glosses {
  private static final int LONGEST = 10;
  private static final int HABIT = 5;
  private static final String LETTERS = "āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜüêńňǹḿɡɑ";
  private static final Pattern SYLLABLE =
      Pattern.compile(
          "([bpmfdtnlgkhjqxrzcsyw]|zh|ch|sh)?"
              + "([aeo]|ai|ei|ao|ou|an|en|er|ang|eng|ong|i|ia|ie|iao|iu|ian|in|iang|ing|iong"
              + "|u|ua|uo|uai|ui|uan|un|uang|v|ve|ue)");

  private Glosses() {}

  /** Which characters of the text belong to a gloss, brackets included. */
  static boolean[] in(String text) {
    boolean[] gloss = new boolean[text.length()];
    List<Integer> toneless = new ArrayList<>();
    for (int i = 1; i < text.length(); i++) {
      if (text.charAt(i) == '(' && isBehindHan(text, i, gloss, toneless)) {
        int close = close(text, i);
        boolean toned = close > i && isToned(text, i + 1, close - 1);
        if (toned) {
          mark(gloss, i, close);
        } else if (close > i && SYLLABLE.matches(text.substring(i + 1, close - 1))) {
          toneless.add(i);
        }
      }
    }
    if (toneless.size() >= HABIT) {
      toneless.forEach(open -> mark(gloss, open, close(text, open)));
    }
    return gloss;
  }

  /** Behind a character, or behind another gloss of it. */
  private static boolean isBehindHan(
      String text, int open, boolean[] gloss, List<Integer> toneless) {
    boolean again = !toneless.isEmpty() && close(text, toneless.get(toneless.size() - 1)) == open;
    return Digits.isHan(text.charAt(open - 1)) || gloss[open - 1] || again;
  }

  private static void mark(boolean[] gloss, int open, int close) {
    for (int k = open; k < close; k++) {
      gloss[k] = true;
    }
  }

  /** The index after the closing bracket behind letters alone, or of the opening one. */
  private static int close(String text, int open) {
    for (int i = open + 1; i < text.length() && i - open <= LONGEST; i++) {
      char character = text.charAt(i);
      if (character == ')') {
        return i > open + 1 ? i + 1 : open;
      }
      if (!isTone(character) && (character < 'a' || character > 'z')) {
        return open;
      }
    }
    return open;
  }

  private static boolean isToned(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (isTone(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isTone(char character) {
    boolean mark = character >= 0x300 && character <= 0x30F;
    return mark || LETTERS.indexOf(lower(character)) >= 0;
  }

  private static char lower(char character) {
    String composed =
        Normalizer.normalize(String.valueOf(character), Normalizer.Form.NFC)
            .toLowerCase(Locale.ROOT);
    return composed.charAt(0);
  }
}

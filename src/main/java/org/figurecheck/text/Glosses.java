package org.figurecheck.text;

import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;

/**
 * Finds pinyin in brackets behind a Han character, pasted there by script conversion, with tones or
 * in a text that does so throughout without them.
 */
final class Glosses {
  private static final int LONGEST = 10;
  private static final int HABIT = 5;
  private static final int FEW = 3;
  private static final String OPEN = "([【〔{";
  private static final String CLOSE = ")]】〕}";
  private static final BitSet TONES = tones();
  private static final Pattern SYLLABLE =
      Pattern.compile(
          "([bpmfdtnlgkhjqxrzcsyw]|zh|ch|sh)?"
              + "([aeo]|ai|ei|ao|ou|an|en|er|ang|eng|ong|i|ia|ie|iao|iu|ian|in|iang|ing|iong"
              + "|u|ua|uo|uai|ui|uan|un|uang|v|ve|ue)");

  private final String text;
  private final List<Integer> toneless = new ArrayList<>();
  private final List<Integer> found = new ArrayList<>();
  private BitSet gloss = new BitSet();

  private Glosses(String text) {
    this.text = text;
  }

  /** Which characters of the text belong to a gloss, brackets included. */
  static Glosses in(String text) {
    Glosses glosses = new Glosses(text);
    for (int i = 1; i < text.length(); i++) {
      if (text.charAt(i) < 0x100 || text.charAt(i) == '【' || text.charAt(i) == '〔') {
        glosses.look(i);
      }
    }
    if (glosses.toneless.size() >= HABIT) {
      glosses.toneless.forEach(glosses::mark);
    }
    return glosses;
  }

  BitSet chars() {
    return gloss;
  }

  /** Where those begin that nobody meant; one behind a rare character may help a reader. */
  List<Integer> injected() {
    return found.size() >= FEW
        ? found.stream().sorted().toList()
        : found.stream().filter(this::isBehindTraditional).toList();
  }

  private boolean isBehindTraditional(int open) {
    char before = text.charAt(open - 1);
    return ScriptFolding.fold(before) != before && CommonHan.holds(before);
  }

  private void look(int open) {
    int bracket = OPEN.indexOf(text.charAt(open));
    if (bracket < 0 || !isBehindHan(open)) {
      return;
    }
    int close = close(open);
    if (close > open && isToned(open + 1, close - 1)) {
      mark(open);
    } else if (close > open
        && bracket == 0
        && SYLLABLE.matches(text.substring(open + 1, close - 1))) {
      toneless.add(open);
    }
  }

  /** Behind a character, or behind another gloss of it. */
  private boolean isBehindHan(int open) {
    boolean again = !toneless.isEmpty() && close(toneless.get(toneless.size() - 1)) == open;
    return Digits.isHan(text.charAt(open - 1)) || gloss.get(open - 1) || again;
  }

  private void mark(int open) {
    gloss.set(open, close(open));
    found.add(open);
  }

  /** The index after the closing bracket behind letters alone, or of the opening one. */
  int close(int open) {
    char closing = CLOSE.charAt(OPEN.indexOf(text.charAt(open)));
    for (int i = open + 1; i < text.length() && i - open <= LONGEST; i++) {
      char character = text.charAt(i);
      if (character == closing) {
        return i > open + 1 ? i + 1 : open;
      }
      if (!TONES.get(character) && (character < 'a' || character > 'z')) {
        return open;
      }
    }
    return open;
  }

  private boolean isToned(int from, int to) {
    for (int i = from; i < to; i++) {
      if (TONES.get(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static BitSet tones() {
    String letters = "āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜüêńňǹḿɡɑ";
    BitSet tones = new BitSet();
    (letters + letters.toUpperCase(Locale.ROOT)).chars().forEach(tones::set);
    tones.set(0x300, 0x310);
    return tones;
  }
}

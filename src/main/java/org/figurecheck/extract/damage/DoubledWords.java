package org.figurecheck.extract.damage;

import org.figurecheck.extract.Topic;
import org.figurecheck.figure.DamageKind;

/** A measure word or a noun written twice behind a figure: 12名名教师, 5类工程工程. */
final class DoubledWords implements Detector {
  private static final int LONGEST = 4;

  private final Words words;

  DoubledWords(Words words) {
    this.words = words;
  }

  @Override
  public void look(String text, Notes notes) {
    for (int i = 1; i < text.length(); i++) {
      if (Letters.isDigit(text, i) || !Letters.isDigit(text, i - 1)) {
        continue;
      }
      int unit = words.measureEnd(text, i);
      if (unit > i && !measure(text, i, unit, notes)) {
        noun(text, unit, notes);
      }
    }
  }

  private boolean measure(String text, int start, int end, Notes notes) {
    int length = end - start;
    boolean twice = text.regionMatches(start, text, end, length);
    boolean word =
        words.begin(Topic.HIDING, text, end)
            || words.begin(Topic.DOUBLED_RIGHTLY, text, end)
            || !Letters.isHan(text, end + length)
            || text.charAt(end) == Letters.at(text, end + length);
    boolean doubled = twice && !word && !isElsewhere(text, end, length);
    if (doubled) {
      notes.at(DamageKind.DOUBLED_WORD, start, end + length);
    }
    return doubled;
  }

  /** Whether the text has a word that begins like the second measure word. */
  private static boolean isElsewhere(String text, int at, int length) {
    String word = text.substring(at, at + length + 1);
    int found = text.indexOf(word);
    return found != at || text.indexOf(word, at + 1) >= 0;
  }

  private static void noun(String text, int start, Notes notes) {
    for (int length = LONGEST; length >= 2; length--) {
      boolean twice = text.regionMatches(start, text, start + length, length);
      boolean han = Letters.han(text, start, start + length) == length;
      if (twice && han && text.charAt(start) != text.charAt(start + 1)) {
        notes.at(DamageKind.DOUBLED_WORD, start, start + 2 * length);
        return;
      }
    }
  }
}

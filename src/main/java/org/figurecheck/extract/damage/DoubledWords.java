package org.figurecheck.extract.damage;

import org.figurecheck.extract.Topic;
import org.figurecheck.figure.DamageKind;

/** A measure word or a noun written twice behind a figure: 12名名教师, 5类项目项目. */
final class DoubledWords implements Detector {
  private static final int LONGEST = 4;
  private static final String TIMES = "年月日天周岁";
  private static final int OFFICE = 7;
  private static final String OFFICES = "局委厅府";
  private static final String RANKS = "省市县镇";

  private final Words words;

  DoubledWords(Words words) {
    this.words = words;
  }

  @Override
  public void look(String text, Notes notes) {
    for (int i = 1; i < text.length(); i++) {
      if (RANKS.indexOf(text.charAt(i)) >= 0 && isRunTogether(text, i)) {
        notes.at(DamageKind.DOUBLED_WORD, i - 1, i + 1);
      }
      if (Letters.isDigit(text, i) || !Letters.isDigit(text, i - 1)) {
        continue;
      }
      int unit = words.measureEnd(text, i);
      if (unit > i && !measure(text, i, unit, notes)) {
        noun(text, unit, notes);
      }
    }
  }

  /** 认定县县教育局: one sentence ran into the next; 县县通 is a word. */
  private static boolean isRunTogether(String text, int second) {
    boolean twice = text.charAt(second - 1) == text.charAt(second);
    if (!twice || !Letters.isHan(text, second - 2) || isRankOf(text, second + 1)) {
      return false;
    }
    int end = second + 1;
    while (end - second <= OFFICE && Letters.isHan(text, end)) {
      if (OFFICES.indexOf(text.charAt(end)) >= 0 && end - second > 2) {
        return true;
      }
      end++;
    }
    return false;
  }

  /** 全省省直机关, 我市市属高校, 某市市场监管局, 某县县志办. */
  private static boolean isRankOf(String text, int behind) {
    char next = Letters.at(text, behind);
    return next != '\0' && "直属级管委场容政民区情花志城".indexOf(next) >= 0;
  }

  private boolean measure(String text, int start, int end, Notes notes) {
    int length = end - start;
    boolean twice = text.regionMatches(start, text, end, length);
    boolean word =
        TIMES.indexOf(text.charAt(end - 1)) >= 0
            || words.begin(Topic.HIDING, text, end)
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

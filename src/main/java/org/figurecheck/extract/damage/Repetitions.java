package org.figurecheck.extract.damage;

import org.figurecheck.extract.Topic;
import org.figurecheck.figure.DamageKind;

/** What was written twice: a clause, the tail of a sentence, a name in a list, a word. */
final class Repetitions implements Detector {
  private static final String CLAUSE_ENDS = "，,。；;！!？?\n";
  private static final String SAME_SENTENCE = "，,；;";
  private static final int CLAUSE = 4;
  private static final int TAIL = 3;
  private static final int LONGEST_TAIL = 30;
  private static final int LONGEST_NAME = 10;

  private final Words words;

  Repetitions(Words words) {
    this.words = words;
  }

  @Override
  public void look(String text, Notes notes) {
    clauses(text, notes);
    for (int i = 1; i < text.length(); i++) {
      char character = text.charAt(i);
      if (character == '。') {
        tail(text, i, notes);
      } else if (character == '、') {
        item(text, i, notes);
      }
    }
  }

  private void clauses(String text, Notes notes) {
    int before = 0;
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i < text.length() && CLAUSE_ENDS.indexOf(text.charAt(i)) < 0) {
        continue;
      }
      if (isAgain(text, before, start, i)) {
        notes.at(DamageKind.REPEATED_CLAUSE, start - 1 - (i - start), i);
      }
      twice(text, start, i, notes);
      before = start;
      start = i + 1;
    }
  }

  /** Whether a clause is the one before it, or a longer tail of that, on the same line. */
  private static boolean isAgain(String text, int before, int start, int end) {
    int length = end - start;
    int from = start - 1 - length;
    int least = from == before ? CLAUSE : CLAUSE + 1;
    return length >= least
        && from >= before
        && (SAME_SENTENCE.indexOf(text.charAt(start - 1)) >= 0
            || (from == before && isWhole(text, start, end)))
        && text.regionMatches(from, text, start, length)
        && Letters.han(text, start, end) >= least;
  }

  /** Whether two sentences of some length are the same. */
  private static boolean isWhole(String text, int start, int end) {
    return text.charAt(start - 1) == '。'
        && Letters.at(text, end) == '。'
        && Letters.han(text, start, end) > CLAUSE;
  }

  /** A word that a clause has once: 先后三次在全区先后. */
  private void twice(String text, int start, int end, Notes notes) {
    for (int i = start; i < end; i++) {
      int first = words.endOf(Topic.ONCE_A_CLAUSE, text, i);
      if (first == i) {
        continue;
      }
      int again = text.indexOf(text.substring(i, first), first);
      boolean near = again >= 0 && again + first - i <= end && again - first <= LONGEST_TAIL;
      if (near && text.substring(first, again).indexOf('、') < 0) {
        notes.at(DamageKind.DOUBLED_WORD, i, again + first - i);
      }
      return;
    }
  }

  /** 秀等次。 behind a sentence that ends in it. */
  private static void tail(String text, int stop, Notes notes) {
    int start = Letters.skipBlanks(text, stop + 1);
    int end = start;
    while (end - start <= LONGEST_TAIL && Letters.isHan(text, end)) {
      end++;
    }
    int length = end - start;
    boolean ends = Letters.at(text, end) == '。' && length >= TAIL && length < stop;
    boolean longer = Letters.isHan(text, stop - length - 1);
    if (ends && longer && text.regionMatches(stop - length, text, start, length)) {
      notes.at(DamageKind.REPEATED_CLAUSE, start, end + 1);
    }
  }

  /** 家庭与学校、学校与社会: two pairs that share a member. */
  private static boolean isChain(String text, int start, int end) {
    return isAnd(text, start - 1) && isAnd(text, end);
  }

  private static boolean isAnd(String text, int index) {
    char character = Letters.at(text, index);
    return character == '与' || character == '和' || character == '同';
  }

  /** 县委、县委: the same name on both sides, each of them whole. */
  private void item(String text, int comma, Notes notes) {
    int longest = 0;
    while (longest < LONGEST_NAME && Letters.isHan(text, comma + 1 + longest)) {
      longest++;
    }
    for (int length = longest; length >= 2; length--) {
      int start = comma - length;
      int end = comma + 1 + length;
      if (start >= 0 && text.regionMatches(start, text, comma + 1, length)) {
        boolean whole =
            (Letters.isEnd(text, end) || words.begin(Topic.ITEM_END, text, end))
                && (!Letters.isHan(text, start - 1) || words.end(Topic.ITEM_START, text, start));
        if (whole && !isChain(text, start, end)) {
          notes.at(DamageKind.REPEATED_ITEM, start, end);
        }
        return;
      }
    }
  }
}

package org.figurecheck.extract;

import org.figurecheck.figure.UnitClass;

/** The noun phrase behind a measure word: 2615名乡镇学生. */
final class PhraseBehind {
  private PhraseBehind() {}

  static String of(Page page, Clause clause, Draft draft) {
    return from(page, clause, draft, clause.after());
  }

  /** 4人获名校长称号: what they attained. */
  static String attained(Page page, Clause clause, Draft draft) {
    String verb = page.words().of(Topic.ATTAINED_BY).startingAt(page.text(), clause.after());
    return verb == null ? "" : from(page, clause, draft, clause.after() + verb.length());
  }

  private static String from(Page page, Clause clause, Draft draft, int first) {
    int start = first;
    while (start < clause.end() && Marks.isLead(page.at(start))) {
      start++;
    }
    boolean places = isPlace(draft.unit().unitClass());
    int end = start;
    while (end < clause.end() && end - start < SubjectReader.LONGEST) {
      char here = page.at(end);
      boolean possessive = places && here == '的' && end - start >= 2;
      if (possessive || Marks.isBreak(here) || isEnd(page, start, end)) {
        break;
      }
      end++;
    }
    while (end > start && page.at(end - 1) == '的') {
      end--;
    }
    return end - start < 2 ? "" : Marks.clean(page.written(start, end));
  }

  /** 两所高中的条件: of institutions and places, those themselves are counted. */
  private static boolean isPlace(UnitClass unit) {
    return unit == UnitClass.INSTITUTION || unit == UnitClass.PLACE;
  }

  private static boolean isEnd(Page page, int start, int at) {
    String word = page.words().of(Topic.SUBJECT_END).startingAt(page.text(), at);
    return word != null && !isNoun(page, start, at, word);
  }

  /** 在校学生, 对口学校: such a word may be part of a noun. */
  private static boolean isNoun(Page page, int start, int at, String word) {
    WordTable<String> nouns = page.words().of(Topic.SUBJECT_NOUN);
    return nouns.startingAt(page.text(), at) != null
        || (word.length() == 1 && at > start && nouns.startingAt(page.text(), at - 1) != null);
  }
}

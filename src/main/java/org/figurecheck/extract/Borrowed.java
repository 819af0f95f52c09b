package org.figurecheck.extract;

import org.figurecheck.figure.Kind;
import org.figurecheck.figure.UnitClass;
import org.figurecheck.text.ScriptFolding;

/** A noun that was told once for several: 幼儿园177所（公办58所）, 专任教师89人，其中小学57人. */
final class Borrowed {
  private static final int LONGEST = 6;

  private Borrowed() {}

  /** What narrows the noun named last, with that noun; other words as they are. */
  static String by(Page page, String told, String last, Draft draft) {
    String words = ScriptFolding.fold(told);
    WordTable<String> narrow = page.words().of(Topic.NARROW);
    boolean people = draft.unit().unitClass() == UnitClass.PERSON && narrow.contains(words);
    boolean bare = people || page.words().of(Topic.NARROW_ADJECTIVE).contains(words);
    if (!bare || draft.kind() == Kind.PERCENT) {
      return told;
    }
    String head = people ? noun(narrow, last) : withoutAdjective(page, last);
    boolean fits = !head.isEmpty() && head.length() <= LONGEST && !head.equals(told);
    return fits ? told + head : told;
  }

  /** What the last word that narrows a noun leaves of it. */
  private static String noun(WordTable<String> narrow, String last) {
    String words = ScriptFolding.fold(last);
    int end = narrow.lastIn(words, 0, words.length());
    return end < 0 ? last : last.substring(end);
  }

  private static String withoutAdjective(Page page, String last) {
    String words = ScriptFolding.fold(last);
    String adjective = page.words().of(Topic.NARROW_ADJECTIVE).startingAt(words, 0);
    return adjective == null ? last : last.substring(adjective.length());
  }
}

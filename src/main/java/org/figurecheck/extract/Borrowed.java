package org.figurecheck.extract;

import java.util.Set;
import org.figurecheck.figure.Kind;
import org.figurecheck.figure.UnitClass;
import org.figurecheck.text.ScriptFolding;

/** A noun that was told once for several: 幼儿园177所（公办58所）, 专任教师89人，其中小学57人. */
final class Borrowed {
  private static final int LONGEST = 6;

  /** Those of one level of schools are none of another: 幼儿80人，小学260人. */
  private static final Set<String> LEVELS =
      Set.of("幼儿", "小学生", "初中生", "高中生", "中学生", "大学生", "研究生", "本科生", "专科生", "中职生");

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
    boolean fits =
        !head.isEmpty()
            && !LEVELS.contains(ScriptFolding.fold(head))
            && head.length() <= LONGEST
            && !head.equals(told);
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

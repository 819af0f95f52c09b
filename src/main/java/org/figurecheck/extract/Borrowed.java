package org.figurecheck.extract;

import java.util.List;
import java.util.Set;
import org.figurecheck.figure.Kind;
import org.figurecheck.figure.UnitClass;
import org.figurecheck.text.ScriptFolding;

/** A noun that was told once for several: 幼儿园177所（公办58所）, 专任教师89人，其中小学57人. */
final class Borrowed {
  private static final int LONGEST = 6;
  private static final int FARTHEST = 5;

  /** Those of one level of schools are none of another: 幼儿80人，小学260人. */
  private static final Set<String> LEVELS =
      Set.of("幼儿", "小学生", "初中生", "高中生", "中学生", "大学生", "研究生", "本科生", "专科生", "中职生");

  private Borrowed() {}

  /** What narrows the noun named last, with that noun; other words as they are. */
  static String by(Clauses clauses, int index, String told, String last) {
    Page page = clauses.page();
    Draft draft = clauses.drafts().get(index);
    String words = ScriptFolding.fold(told);
    WordTable<String> narrow = page.words().of(Topic.NARROW);
    boolean people = draft.unit().unitClass() == UnitClass.PERSON && narrow.contains(words);
    boolean bare = people || page.words().of(Topic.NARROW_ADJECTIVE).contains(words);
    if (!bare || draft.kind() == Kind.PERCENT) {
      return told;
    }
    String owner = people ? last : ofUnit(clauses, index, last);
    String head = people ? noun(narrow, last) : withoutAdjective(page, owner);
    boolean fits =
        !head.isEmpty()
            && !LEVELS.contains(ScriptFolding.fold(head))
            && head.length() <= LONGEST
            && !head.equals(told);
    return fits ? told + head : told;
  }

  /** 幼儿园36所，班级190个，其中民办14所: what is counted by the same measure word. */
  private static String ofUnit(Clauses clauses, int index, String last) {
    List<Draft> drafts = clauses.drafts();
    Draft draft = drafts.get(index);
    boolean other = index > 0 && !drafts.get(index - 1).unit().equals(draft.unit());
    for (int i = index - 2; other && i >= Math.max(0, index - FARTHEST); i--) {
      if (isParted(clauses.page(), drafts.get(i).end(), draft.start())) {
        return last;
      }
      if (drafts.get(i).unit().equals(draft.unit())) {
        Clause clause = clauses.around(i);
        String behind = PhraseBehind.of(clauses.page(), clause, drafts.get(i));
        String named =
            behind.isEmpty() ? PhraseBefore.of(clauses.page(), clause, drafts.get(i)) : behind;
        return named.isEmpty() ? last : shortened(clauses.page(), named, last);
      }
    }
    return last;
  }

  private static String shortened(Page page, String named, String last) {
    if (named.length() <= LONGEST) {
      return named;
    }
    String folded = ScriptFolding.fold(named);
    String noun = page.words().of(Topic.INSTITUTION).endingAt(folded, folded.length(), 0);
    return noun == null ? last : named.substring(named.length() - noun.length());
  }

  private static boolean isParted(Page page, int from, int to) {
    for (int i = from; i < to; i++) {
      if ("。！？\n".indexOf(page.at(i)) >= 0) {
        return true;
      }
    }
    return false;
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

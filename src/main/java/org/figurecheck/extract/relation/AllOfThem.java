package org.figurecheck.extract.relation;

import java.util.List;
import java.util.Set;
import org.figurecheck.figure.UnitClass;
import org.figurecheck.text.pattern.Sought;

/** The words about a total that take in all that was told before it: 共15个单位, 三者共计. */
final class AllOfThem {
  private static final int LONGEST = 8;
  private static final Sought TOGETHER = Sought.of("^(以上|上述)?[两二三四五]者$");

  /** Nouns for things of several sorts; not what such things hold, as 村 is of 镇 and 班 of 学校. */
  private static final Set<String> GENERIC =
      Verbs.words("单位 机构 部门 组织 乡镇街道 乡镇办 镇街 镇办 街镇 乡镇 院校 部队 集体 项目 活动 奖项");

  private static final Set<String> PEOPLE = Verbs.words("同志 师生 干部职工 干部群众 教职工");

  private AllOfThem() {}

  /** Whether the words before a total stand for all its parts. */
  static boolean areNamed(String words) {
    return TOGETHER.isAllOf(words);
  }

  /**
   * Whether nothing but such a noun stands between a total and the end of its clause, or the noun
   * of all parts.
   */
  static boolean areCounted(Passage passage, Mention whole, List<String> parts) {
    int end = passage.clauseEnd(whole.end());
    String noun = passage.between(whole.end(), end);
    boolean people = whole.unitClass() == UnitClass.PERSON && AnyWord.opens(noun, PEOPLE);
    return end == whole.end()
        || noun.length() <= LONGEST
            && Passage.areHan(noun)
            && (people || AnyWord.closes(noun, GENERIC) || areSorts(noun, parts));
  }

  /** “公办园12所、民办园24所，共36所幼儿园”. */
  private static boolean areSorts(String noun, List<String> parts) {
    String head = noun.substring(noun.length() - 1);
    return parts.stream().allMatch(name -> name.length() > 1 && name.endsWith(head));
  }
}

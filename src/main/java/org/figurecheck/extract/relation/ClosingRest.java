package org.figurecheck.extract.relation;

import java.util.Optional;

/**
 * Whether a list parted by semicolons ends with the rest of just what its whole counts:
 * “总收入9亿元，其中财政拨款6亿元，占67%；事业收入2亿元；其他收入1亿元”, “安保人员90名，其中保安62名；…；其他人员8名”.
 */
final class ClosingRest {
  private static final char TOTAL = '总';

  /** What stands before a total of no single sort: 全县总收入, but not 粮食总产量. */
  private static final String BEFORE = "县市区省州盟旗镇乡村校院年度季月现成，";

  private static final String REST = "；其他";
  private static final int LONGEST_NOUN = 8;

  private ClosingRest() {}

  static boolean isIn(Passage passage, Cue cue, int limit) {
    int at = passage.between(cue.from(), limit).indexOf(REST);
    Optional<Mention> whole = at < 0 ? Optional.empty() : passage.before(cue.start());
    return whole.filter(w -> isOf(passage, cue, w, cue.from() + at + REST.length())).isPresent();
  }

  private static boolean isOf(Passage passage, Cue cue, Mention whole, int from) {
    int next = passage.firstAt(from);
    if (next >= passage.mentions().size()) {
      return false;
    }
    Mention rest = passage.mentions().get(next);
    String noun = PartName.bare(passage.between(from, rest.start()));
    int start = passage.clauseStart(whole.start());
    String told = passage.between(start, whole.start());
    String first =
        passage.between(cue.from(), passage.mentions().get(passage.firstAt(cue.from())).start());
    return noun.length() > 1
        && noun.length() <= LONGEST_NOUN
        && rest.isQuantity()
        && Units.sameClass(whole, rest)
        && (isTotalOf(told, noun) || isSortOf(told, noun) || isSortOf(first, noun));
  }

  /** 其他人员 closes the sorts of 卫生技术人员, and 其他部门办园 those of which 教育部门办园 is one. */
  private static boolean isSortOf(String told, String noun) {
    return told.indexOf(TOTAL + noun) < 0 && PartName.bare(told).endsWith(noun);
  }

  private static boolean isTotalOf(String told, String noun) {
    int total = told.indexOf(TOTAL + noun);
    return total == 0 || (total > 0 && BEFORE.indexOf(told.charAt(total - 1)) >= 0);
  }
}

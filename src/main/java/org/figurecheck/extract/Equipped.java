package org.figurecheck.extract;

import java.util.List;

/** 小学低段1班设教师2人: a verb ties one number to the next, whose noun stands between them. */
final class Equipped {
  private static final String VERBS = "设配";
  private static final String NOUNS = "备施计置定立套料件点有额位";
  private static final int LONGEST = 8;

  private Equipped() {}

  /** Whether what stands behind a number belongs to the next one. */
  static boolean ties(Page page, List<Draft> drafts, int index) {
    int from = drafts.get(index).end();
    int to = index + 1 < drafts.size() ? drafts.get(index + 1).start() : from;
    if (VERBS.indexOf(page.at(from)) < 0 || to == from || to - from > LONGEST) {
      return false;
    }
    for (int i = from; i < to; i++) {
      if (!Chars.isHan(page.at(i))) {
        return false;
      }
    }
    return NOUNS.indexOf(page.at(from + 1)) < 0 || to == from + 1;
  }

  /** What is counted there of that which the number before speaks of. */
  static String noun(Page page, List<Draft> drafts, int index, Clause clause, String last) {
    int from = Math.min(drafts.get(index - 1).end() + 1, clause.to());
    String noun = Marks.clean(page.written(from, clause.to()));
    return last.endsWith(noun) || last.length() + noun.length() > SubjectReader.LONGEST
        ? last
        : last + noun;
  }
}

package org.figurecheck.extract;

import java.util.List;

/** Names that share the end of the last one: 市、县级课题, 初、高中教师. */
final class Abbreviated {
  /** What a name may be cut down to before 、 and behind it. */
  private static final String SHORT = "省市区县州乡镇村校男女初高中小大公民专兼";

  private static final String BEFORE = "的等和与及为是有";
  private static final String NATION = "国家";

  private static final List<Topic> OPENINGS =
      List.of(Topic.SUBJECT_START, Topic.NARROWING_VERB, Topic.EXTENT, Topic.UNNAMED);

  private Abbreviated() {}

  /**
   * Whether the 、 at a char parts such names.
   *
   * @param from where the words begin in which it stands
   */
  static boolean joins(Page page, int mark, int from) {
    if (page.at(mark) != '、' || SHORT.indexOf(page.at(mark + 1)) < 0) {
      return false;
    }
    boolean goesOn = page.at(mark + 2) == '、' || Chars.isHan(page.at(mark + 2));
    if (page.text().startsWith(NATION, mark - NATION.length())) {
      return goesOn && begins(page, mark - NATION.length(), from);
    }
    return goesOn && SHORT.indexOf(page.at(mark - 1)) >= 0 && begins(page, mark - 1, from);
  }

  private static boolean begins(Page page, int at, int from) {
    char before = page.at(at - 1);
    return at <= from
        || !Chars.isHan(before)
        || BEFORE.indexOf(before) >= 0
        || OPENINGS.stream()
            .anyMatch(opening -> page.words().of(opening).endingAt(page.text(), at, from) != null);
  }
}

package org.figurecheck.extract.relation;

import java.util.List;
import java.util.Set;
import org.figurecheck.text.pattern.Sought;

/** What the words before a figure say of the statement that it belongs to. */
final class Phrase {
  private static final List<String> NEW_STATEMENT =
      List.of(
          "其中", "共", "总", "合计", "累计", "全县", "全区", "全市", "全省", "全国", "全校", "全镇", "全州", "我县", "我区",
          "我市", "另", "此外", "同时", "目前", "近年", "今年", "现已", "还", "并", "同期", "人均", "平均", "生均", "校均",
          "户均", "班均", "结余", "结转", "收支", "计划", "预计", "力争", "目标");

  /** What begins like a statement and names a part: 计划外用工, 共青团员. */
  private static final List<String> NAMES =
      List.of("计划内", "计划外", "计划生育", "共青团", "共产党", "共有产权", "总校", "并入", "并购", "还款", "还贷", "还林", "还草");

  private static final Sought LEVEL = Sought.of("^全[国省市区县镇校州]");

  /** 各 of what each has, not of all sorts (各类, 各级). */
  static final String EACH = "各[^类级项地种族界]|各$";

  private static final List<String> CHANGE =
      List.of(
          "比上", "比去", "比前", "比同", "较上", "较去", "较前", "同比", "环比", "增加", "减少", "增长", "下降", "上升", "提高",
          "降低", "净增", "净减", "年均增", "年均下", "年均递");
  private static final List<String> AGAINST = List.of("比", "较");

  /** “比2024年预算增加12万元”, with its number. */
  private static final Sought AGAINST_YEAR =
      Sought.of("^[比较](19|20)[0-9]{2}年[^，；]{0,10}(增[加长]|减少|下降|上升|提高|降低)");

  private static final Set<String> BARE_CHANGE = Set.of("多", "少", "增", "减");
  private static final int LONGEST_CHANGE = 2;
  private static final List<String> COMPARED =
      List.of("比上", "比去", "比前", "比同期", "较上", "较去", "较前", "较同期", "同比", "环比");
  private static final List<String> SHARE = List.of("占", "约占", "比例", "比重", "达标率");
  private static final Set<String> TEACHERS =
      Set.of("教师", "教职工", "老师", "校长", "干部", "园长", "班主任", "教研员", "职工");
  private static final Set<String> STUDENTS =
      Set.of("学生", "新生", "幼儿", "儿童", "毕业生", "考生", "在校生", "子女", "少年");

  private static final String KINDERGARTEN = "幼儿园";

  private Phrase() {}

  /** Whether a label opens a statement of its own rather than naming one more part. */
  static boolean opensStatement(String label) {
    return AnyWord.opens(label, NEW_STATEMENT) && !AnyWord.opens(label, NAMES)
        || label.contains("总数")
        || label.contains("总计")
        || label.contains("合计")
        || label.contains("共计")
        || label.contains("累计");
  }

  /** Whether two labels tell the same of two levels: 全国奖3项，全省奖12项. */
  static boolean areLevels(String one, String other) {
    return LEVEL.isIn(one)
        && LEVEL.isIn(other)
        && !one.equals(other)
        && one.length() > 2
        && one.substring(2).equals(other.substring(2));
  }

  /** Whether a label only comments on the part before it: a share, a change. */
  static boolean comments(String label) {
    return changes(label) || AnyWord.opens(label, SHARE);
  }

  /** Whether a label tells how the figure before it changed: 比上年, 净增, 比2012年末增加. */
  static boolean changes(String label) {
    return AnyWord.opens(label, CHANGE)
        || (label.length() <= LONGEST_CHANGE && AnyWord.opens(label, BARE_CHANGE))
        || (AnyWord.opens(label, AGAINST)
            && (AnyWord.closes(label, CHANGE) || AGAINST_YEAR.isIn(label)));
  }

  /** Whether the words before a figure make it a change against another time. */
  static boolean compares(String before) {
    return AnyWord.in(before, COMPARED);
  }

  /** Whether two names speak of people of different sorts, such as teachers and pupils. */
  static boolean speakOfOthers(String one, String other) {
    return (isOf(TEACHERS, one) && !isOf(STUDENTS, one) && isOnlyOf(STUDENTS, TEACHERS, other))
        || (isOf(STUDENTS, one) && !isOf(TEACHERS, one) && isOnlyOf(TEACHERS, STUDENTS, other));
  }

  private static boolean isOnlyOf(Set<String> group, Set<String> not, String name) {
    return isOf(group, name) && !isOf(not, name);
  }

  /** 幼儿园 names no children. */
  private static boolean isOf(Set<String> group, String name) {
    return AnyWord.in(name.replace(KINDERGARTEN, ""), group);
  }
}

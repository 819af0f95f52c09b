package org.figurecheck.extract.relation;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.figurecheck.text.pattern.Sought;

/**
 * When, of whom and how the words about a number tell it.
 *
 * @param deeds what was done
 * @param times words of another time, of plans, of what adds up over time
 * @param extents the levels told: 县 of 全县
 * @param part whether it is told of some or of each
 */
record Setting(Set<Integer> deeds, Set<String> times, Set<Character> extents, boolean part) {
  private static final List<String> TIMES =
      List.of(
          "去年", "上年", "前年", "同期", "上半年", "下半年", "季度", "年来", "五年", "三年", "两年", "期间", "年均", "每年",
          "原有", "此前", "曾", "当日", "当天", "近日", "日前", "昨日", "首日", "上周", "本周", "今日");
  private static final List<String> SUMMED = List.of("累计", "以来");
  private static final List<String> PLANS =
      List.of("将", "拟", "计划", "预计", "力争", "目标", "明年", "来年", "规划", "下一步", "确保");
  private static final List<String> SOME =
      List.of(
          "其中", "另", "每", "各", "均", "首批", "一期", "二期", "其余", "剩余", "还有", "包括", "分别", "第一批", "第二批",
          "又", "再", "比", "较", "占", "超过", "不足", "高于", "低于", "某");
  private static final String ALL = "全我本";

  /** What opens with the name of a place tells of its level too. */
  private static final Sought NAMED = Sought.of("^\\p{Han}{2,3}?([县区市省州镇乡])");

  private static final String LEVELS = "县区市省州校镇乡村国院";

  /**
   * What words tell.
   *
   * @param clause those that tell the deed
   * @param words all that may tell the rest
   */
  static Setting of(String clause, String words) {
    Set<String> times = new TreeSet<>();
    TIMES.stream().filter(words::contains).forEach(times::add);
    if (AnyWord.in(words, SUMMED)) {
      times.add(SUMMED.get(0));
    }
    if (AnyWord.in(words, PLANS)) {
      times.add(PLANS.get(0));
    }
    return new Setting(Deeds.in(clause), times, extents(words), AnyWord.in(words, SOME));
  }

  private static Set<Character> extents(String words) {
    Set<Character> extents = new TreeSet<>();
    NAMED.firstIn(words).ifPresent(place -> extents.add(place.group(1).charAt(0)));
    for (int i = 0; i + 1 < words.length(); i++) {
      boolean told = ALL.indexOf(words.charAt(i)) >= 0 && LEVELS.indexOf(words.charAt(i + 1)) >= 0;
      if (told) {
        extents.add(words.charAt(i + 1));
      }
    }
    return extents;
  }

  /** Whether nothing in the words says that two settings differ. */
  boolean mayBe(Setting other) {
    return !part
        && !other.part
        && times.equals(other.times)
        && meet(deeds, other.deeds)
        && meet(extents, other.extents);
  }

  /** Whether both tell one deed, and no more than that. */
  boolean isSurely(Setting other) {
    return mayBe(other) && !deeds.isEmpty() && deeds.equals(other.deeds);
  }

  private static <T> boolean meet(Set<T> one, Set<T> other) {
    return one.isEmpty() || other.isEmpty() || one.stream().anyMatch(other::contains);
  }
}

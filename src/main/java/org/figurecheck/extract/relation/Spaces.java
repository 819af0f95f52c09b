package org.figurecheck.extract.relation;

import java.util.List;
import java.util.Set;
import org.figurecheck.figure.Kind;

/** What areas are of, so that 生均占地面积 follows from no 建筑面积. */
final class Spaces {
  /** Words of one meaning in each. */
  private static final List<Set<String>> SORTS =
      List.of(
          Set.of("占地", "校园", "用地", "土地"),
          Set.of("建筑", "校舍", "房屋"),
          Set.of("绿化", "绿地", "绿植"),
          Set.of("运动", "体育", "操场", "活动"),
          Set.of("教学", "辅助"),
          Set.of("宿舍", "住宿", "寝室"),
          Set.of("食堂", "餐厅"),
          Set.of("图书", "阅览"),
          Set.of("住房", "居住"),
          Set.of("耕地"),
          Set.of("公园"));

  private Spaces() {}

  /** Whether the words of a mean name no sort of area, or one that other words name too. */
  static boolean mayBeOfOne(Mention mean, String one, String other) {
    return mean.kind() != Kind.AREA || sorts(one).isEmpty() || areOfOne(mean, one, other);
  }

  /** Whether the words of a mean and others name one sort of area. */
  static boolean areOfOne(Mention mean, String one, String other) {
    return mean.kind() == Kind.AREA && sorts(one).stream().anyMatch(sorts(other)::contains);
  }

  private static List<Set<String>> sorts(String words) {
    return SORTS.stream().filter(sort -> AnyWord.in(words, sort)).toList();
  }
}

package org.figurecheck.extract.relation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.figurecheck.figure.Answer;

/** Whether classes that a text sets side by side overlap, as far as their names tell. */
final class Overlap {
  private static final Set<String> NESTED =
      Set.of(
          "中学 初中", "中学 高中", "中学 普高", "中学 完中", "专科 大专", "高中 普高", "改扩建 改建", "改扩建 扩建", "高级 正高",
          "高级 副高", "职业 中职", "职业 职高");

  private static final Set<String> SEVERAL = Set.of("处分", "处理", "诫勉", "问责", "荣誉", "称号", "受助", "获助");

  /** What is true of some of any kind: loans to farms are loans to small firms too. */
  private static final Set<String> CROSSING =
      Set.of("涉农", "小微", "普惠型", "普惠贷款", "绿色贷款", "绿色信贷", "绿电", "从事二", "从事三");

  private static final List<String> OTHER_OWNERS =
      List.of("国有", "国企", "政府", "外商", "外资", "公办", "官方");

  private static final List<String> RESULTS = List.of("及格", "合格", "达标", "优秀", "过关", "上线", "平均分");

  /** One may have or choose all of several: 有车户, 有房户. */
  private static final List<String> HAD = List.of("有", "拥有", "参加", "选择", "享受", "会");

  private static final Set<String> HEADS = Set.of("学历", "职称");

  private Overlap() {}

  /** Whether no two of the named classes share a member. */
  static Answer disjoint(List<String> labels) {
    boolean several =
        labels.stream().anyMatch(Overlap::isOpenEnded) && !areSizes(labels)
            || areOfOneResult(labels)
            || isOfSomeOwners(labels)
            || labels.stream().allMatch(label -> AnyWord.opens(label, HAD));
    if (labels.size() > 1 && several) {
      return Answer.NO;
    }
    Map<Map<Dimension, Set<String>>, Integer> seen = new LinkedHashMap<>();
    Answer all = Answer.YES;
    for (String label : labels) {
      Map<Dimension, Set<String>> classes = Dimension.in(label);
      if (seen.getOrDefault(classes, 0) > 1) {
        continue;
      }
      for (Map<Dimension, Set<String>> other : seen.keySet()) {
        Answer pair = pair(classes, other);
        if (pair == Answer.NO) {
          return Answer.NO;
        }
        all = pair == Answer.UNKNOWN ? Answer.UNKNOWN : all;
      }
      seen.merge(classes, 1, Integer::sum);
    }
    return all;
  }

  /** Whether a name tells what is true of some of any class: 女教师, 骨干教师. */
  static boolean cutAcross(List<String> labels) {
    return labels.stream()
        .flatMap(label -> Dimension.in(label).keySet().stream())
        .anyMatch(Dimension::isCrossing);
  }

  /** Whether names divide a whole in one way, beside what its own name tells of all. */
  static boolean oneWay(String whole, List<String> labels) {
    Set<Dimension> told = Dimension.in(whole).keySet();
    return labels.stream()
            .map(label -> new TreeSet<>(Dimension.in(label).keySet()))
            .peek(ways -> ways.removeAll(told))
            .distinct()
            .count()
        == 1;
  }

  private static Answer pair(Map<Dimension, Set<String>> left, Map<Dimension, Set<String>> right) {
    if (left.isEmpty() || right.isEmpty()) {
      return Answer.UNKNOWN;
    }
    Set<Dimension> shared = new TreeSet<>(left.keySet());
    shared.retainAll(right.keySet());
    if (shared.isEmpty() || shared.equals(Set.of(Dimension.MERIT))) {
      return Answer.NO;
    }
    boolean nested = shared.stream().anyMatch(d -> isNested(left.get(d), right.get(d)));
    boolean apart =
        shared.stream()
            .anyMatch(
                d ->
                    d != Dimension.LEVEL
                        && d != Dimension.MERIT
                        && isApart(left.get(d), right.get(d)));
    return apart && !nested ? Answer.YES : nested ? Answer.NO : Answer.UNKNOWN;
  }

  /** 小微企业 beside 大型企业 and 中型企业, but not beside 涉农企业. */
  private static boolean areSizes(List<String> labels) {
    return labels.stream().allMatch(label -> Dimension.in(label).containsKey(Dimension.SIZE));
  }

  /** Classes that include one another, or of which one person can belong to several. */
  private static boolean isOpenEnded(String label) {
    return AnyWord.in(label, SEVERAL)
        || AnyWord.in(label, CROSSING)
        || label.contains("以上")
        || label.contains("以下")
        || label.contains("以内");
  }

  /** “工业投资、房地产投资、民间投资”: private money is in each sector, unless owners are told apart. */
  private static boolean isOfSomeOwners(List<String> labels) {
    return labels.stream().anyMatch(label -> label.contains("民间"))
        && labels.stream().noneMatch(label -> AnyWord.in(label, OTHER_OWNERS));
  }

  /** What one may reach in each of several: 语文及格, 数学及格. */
  private static boolean areOfOneResult(List<String> labels) {
    return RESULTS.stream()
        .filter(result -> labels.stream().allMatch(label -> label.endsWith(result)))
        .anyMatch(result -> !areOfPeople(labels, result));
  }

  /** “男生及格、女生及格”: what is told besides parts the people. */
  private static boolean areOfPeople(List<String> labels, String result) {
    boolean subjects =
        labels.stream().anyMatch(label -> Dimension.in(label).containsKey(Dimension.SUBJECT));
    return !subjects
        && disjoint(labels.stream().map(l -> l.substring(0, l.length() - result.length())).toList())
            == Answer.YES;
  }

  private static boolean isApart(Set<String> one, Set<String> other) {
    return one.stream().noneMatch(other::contains)
        && one.stream().noneMatch(HEADS::contains)
        && other.stream().noneMatch(HEADS::contains);
  }

  private static boolean isNested(Set<String> one, Set<String> other) {
    return one.stream()
        .anyMatch(
            a ->
                other.stream()
                    .anyMatch(b -> NESTED.contains(a + " " + b) || NESTED.contains(b + " " + a)));
  }
}

package org.figurecheck.extract.relation;

import com.google.re2j.Matcher;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.figurecheck.text.pattern.Sought;

/** Sets of classes that leave nothing over: boys and girls, public and private. */
final class Partition {
  private static final Sought HOLDS = Sought.of("^已经?");
  private static final Sought DENIES = Sought.of("^(尚未|还未|未|没有|不|非)");

  /** Where a name holds another, as 非税收入 does 税收, it stands first. */
  private static final List<List<String>> ALL =
      List.of(
          List.of("男", "女"),
          List.of("公办", "民办"),
          List.of("公立", "民营"),
          List.of("公立", "私立"),
          List.of("城镇", "农村"),
          List.of("城镇", "乡村"),
          List.of("城区", "乡镇"),
          List.of("城区", "农村"),
          List.of("县城", "乡镇"),
          List.of("县城", "农村"),
          List.of("县内", "县外"),
          List.of("省内", "省外"),
          List.of("市内", "市外"),
          List.of("在编", "编外"),
          List.of("基本支出", "项目支出"),
          List.of("非税", "税收"),
          List.of("专职", "兼职"),
          List.of("第一产业", "第二产业", "第三产业"),
          List.of("计划内", "计划外"),
          List.of("寄宿", "走读"));

  private static final List<List<String>> OF_A_YEAR =
      List.of(
          List.of("春季学期", "秋季学期"),
          List.of("上半年", "下半年"),
          List.of("第一学期", "第二学期"),
          List.of("一季度", "二季度", "三季度", "四季度"));

  /** The three industries, and the metals of medals. */
  private static final List<Sought> THREE = List.of(Sought.of("[一二三]次?产"), Sought.of("[金银铜]牌"));

  private static final int ALL_THREE = 3;
  private static final List<String> AHEAD = List.of("计划", "预计", "拟");

  private Partition() {}

  /** Whether the classes are all that there are: boys and girls, public and private. */
  static boolean isMadeBy(List<String> labels) {
    return isDenied(labels) || ALL.stream().anyMatch(classes -> divides(classes, labels));
  }

  /** Whether names are of one or two of three that belong together, so that one is left over. */
  static boolean wantsThird(List<String> labels) {
    return THREE.stream()
        .mapToLong(
            sort ->
                labels.stream()
                    .flatMap(l -> sort.firstIn(l).stream())
                    .map(Matcher::group)
                    .distinct()
                    .count())
        .anyMatch(told -> told > 0 && told < ALL_THREE);
  }

  /** Whether names are those of all terms, halves or quarters of a year, none of them planned. */
  static boolean isYear(List<String> labels) {
    return OF_A_YEAR.stream().anyMatch(terms -> divides(terms, labels))
        && labels.stream().noneMatch(label -> AnyWord.in(label, AHEAD));
  }

  /** Whether the second of two classes is all that is not in the first: 已达标, 未达标. */
  static boolean isDenied(List<String> labels) {
    if (labels.size() != 2) {
      return false;
    }
    String one = HOLDS.withoutFirst(labels.get(0));
    String other = labels.get(1);
    String denied = DENIES.withoutFirst(other);
    return one.length() > 1 && !denied.equals(other) && bare(denied).equals(bare(one));
  }

  private static String bare(String label) {
    return label.endsWith("的") ? label.substring(0, label.length() - 1) : label;
  }

  private static boolean divides(List<String> classes, List<String> labels) {
    if (classes.size() != labels.size()) {
      return false;
    }
    List<String> found =
        labels.stream().flatMap(l -> classes.stream().filter(l::contains).limit(1)).toList();
    return found.size() == labels.size()
        && Set.copyOf(found).size() == found.size()
        && IntStream.range(1, found.size())
            .allMatch(i -> sameHead(labels.get(0), found.get(0), labels.get(i), found.get(i)));
  }

  /** “男教师、女教师” or “公办12所、民办学校3所”, but not “公办、普惠性民办”. */
  private static boolean sameHead(String one, String name, String other, String counterpart) {
    boolean equal = one.replace(name, "").equals(other.replace(counterpart, ""));
    boolean leading = one.startsWith(name) && other.startsWith(counterpart);
    return equal || (leading && (one.equals(name) || other.equals(counterpart)));
  }
}

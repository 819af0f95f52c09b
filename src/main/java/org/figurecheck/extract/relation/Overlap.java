package org.figurecheck.extract.relation;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.figurecheck.figure.Answer;

/** Whether classes that a text sets side by side overlap, as far as their names tell. */
final class Overlap {
  /** A way of dividing people, schools and things, with its class names. */
  private enum Dimension {
    SEX("男 女"),
    STAGE("幼儿园 学前 小学 初中 高中 中学 中职 职教 职高 职业 特教 特殊教育 体校 技校 工读 专门学校 进修学校 大学 高校 普高 完中 九年一贯制 十二年一贯制 教学点"),
    DEGREE("学历 本科 专科 大专 中专 研究生 硕士 博士"),
    TITLE("职称 正高 副高 高级 中级 初级 特级 未定级"),
    OWNER("公办 民办 社会 公立 私立 民营 官立 国立 市立 县立"),
    AREA("城区 城镇 县城 城市 乡镇 农村 乡村 镇区"),
    LEVEL("国家级 省级 市级 县级 区级 校级 全国 全省 全市"),
    AWARD("一等奖 二等奖 三等奖 特等奖 优秀奖 金牌 银牌 铜牌 金奖 银奖 铜奖"),
    POST("专任 行政 教辅 工勤 后勤"),
    ENTRY("定向 校园招聘 社会招聘 公开招聘 人才引进 合同制 引进 特岗 选调"),
    HOME("县内 县外 省内 省外 市内 市外 区内 区外 境内 境外 本地 外地"),
    STAFFING("在编 编外 编制内 编制外 聘用 临聘"),
    DUTY("在岗 离岗 到龄 退休"),
    BUDGET("基本支出 项目支出"),
    TAX("税收 非税"),
    HARVEST("夏粮 秋粮"),
    TRAVEL("国内 入境"),
    BOARDING("寄宿 走读"),
    WORK("新建 改扩建 改建 扩建 迁建 续建 维修"),
    PARTY("党员 团员 群众"),
    SUBJECT("语文 数学 英语 物理 化学 生物 历史 地理 政治 音乐 体育 美术"),
    HOURS("专职 兼职"),
    SECTOR("第一产业 第二产业 第三产业"),
    FAMILY("留守"),
    ORIGIN("随迁"),
    HEALTH("残疾"),
    AGE("老年 未成年"),
    FRESH("新购 新增 新聘 新进 新招"),
    MERIT("骨干 名师 带头人 双师 示范 优秀 先进 模范 特色 智慧 普惠 标准化 规范化");

    private final List<String> names;

    Dimension(String names) {
      this.names = List.of(names.split(" "));
    }
  }

  /** A class name with what it divides. */
  private record Named(Dimension dimension, String name) {}

  private static final Map<Character, List<Named>> BY_FIRST =
      Stream.of(Dimension.values())
          .flatMap(dimension -> dimension.names.stream().map(name -> new Named(dimension, name)))
          .collect(Collectors.groupingBy(named -> named.name().charAt(0)));

  private static final Set<String> NESTED =
      Set.of(
          "中学 初中", "中学 高中", "中学 普高", "中学 完中", "专科 大专", "高中 普高", "改扩建 改建", "改扩建 扩建", "高级 正高",
          "高级 副高", "职业 中职", "职业 职高");

  /** Ways of dividing that may cut across any other, unlike who runs or employs. */
  private static final Set<Dimension> CROSSING =
      EnumSet.of(
          Dimension.SEX,
          Dimension.DEGREE,
          Dimension.TITLE,
          Dimension.PARTY,
          Dimension.BOARDING,
          Dimension.FAMILY,
          Dimension.ORIGIN,
          Dimension.HEALTH,
          Dimension.AGE,
          Dimension.FRESH,
          Dimension.MERIT);

  private static final Set<String> SEVERAL = Set.of("处分", "处理", "诫勉", "问责", "荣誉", "称号", "受助", "获助");
  private static final Set<String> HEADS = Set.of("学历", "职称");
  private static final List<Set<String>> PARTITIONS =
      List.of(
          Set.of("男", "女"),
          Set.of("公办", "民办"),
          Set.of("公立", "民营"),
          Set.of("公立", "私立"),
          Set.of("城镇", "农村"),
          Set.of("城镇", "乡村"),
          Set.of("城区", "乡镇"),
          Set.of("城区", "农村"),
          Set.of("县城", "乡镇"),
          Set.of("县城", "农村"),
          Set.of("县内", "县外"),
          Set.of("省内", "省外"),
          Set.of("市内", "市外"),
          Set.of("在编", "编外"),
          Set.of("基本支出", "项目支出"),
          Set.of("税收", "非税"),
          Set.of("专职", "兼职"),
          Set.of("第一产业", "第二产业", "第三产业"),
          Set.of("寄宿", "走读"));

  private Overlap() {}

  /** Whether no two of the named classes share a member. */
  static Answer disjoint(List<String> labels) {
    if (labels.size() > 1 && labels.stream().anyMatch(Overlap::isOpenEnded)) {
      return Answer.NO;
    }
    Map<Map<Dimension, Set<String>>, Integer> seen = new LinkedHashMap<>();
    Answer all = Answer.YES;
    for (String label : labels) {
      Map<Dimension, Set<String>> classes = dimensions(label);
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
        .flatMap(label -> dimensions(label).keySet().stream())
        .anyMatch(CROSSING::contains);
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

  /** Classes that include one another, or of which one person can belong to several. */
  private static boolean isOpenEnded(String label) {
    return AnyWord.in(label, SEVERAL)
        || label.contains("以上")
        || label.contains("以下")
        || label.contains("以内");
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

  private static Map<Dimension, Set<String>> dimensions(String label) {
    Map<Dimension, Set<String>> found = new EnumMap<>(Dimension.class);
    String plain = schools(label);
    for (int i = 0; i < plain.length(); i++) {
      for (Named named : BY_FIRST.getOrDefault(plain.charAt(i), List.of())) {
        if (plain.startsWith(named.name(), i)) {
          found.computeIfAbsent(named.dimension(), any -> new TreeSet<>()).add(named.name());
        }
      }
    }
    return found;
  }

  /** 高级 in 高级中学 is no title. */
  private static String schools(String label) {
    return label.replace("高级中学", "高中").replace("初级中学", "初中").replace("完全中学", "完中");
  }

  /** Whether the classes are all that there are: boys and girls, public and private. */
  static boolean isPartition(List<String> labels) {
    return PARTITIONS.stream().anyMatch(classes -> divides(classes, labels));
  }

  private static boolean divides(Set<String> classes, List<String> labels) {
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

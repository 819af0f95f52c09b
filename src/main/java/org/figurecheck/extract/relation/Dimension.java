package org.figurecheck.extract.relation;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A way of dividing people, schools and things, with its class names. */
enum Dimension {
  SEX("男 女"),
  STAGE("幼儿园 学前 小学 初中 高中 中学 中职 职教 职高 职业 特教 特殊教育 体校 技校 工读 专门学校 进修学校 大学 高校 普高 完中 九年一贯制 十二年一贯制 教学点"),
  DEGREE("学历 本科 专科 大专 中专 研究生 硕士 博士"),
  TITLE("职称 正高 副高 高级 中级 初级 特级 未定级 教授 讲师 助教 研究员 工程师 主任医师 主治医师 助理"),
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
  OPINION("好评 中评 差评 赞成 反对 弃权"),
  PACE("立即 当场 限期"),
  AGE("老年 中年 青年 未成年"),
  SIZE("大型 中型 小型 微型 小微"),
  FRESH("新购 新增 新聘 新进 新招"),
  MERIT("骨干 名师 带头人 双师 示范 优秀 先进 模范 特色 智慧 普惠 标准化 规范化");

  /** A class name with what it divides. */
  private record Named(Dimension dimension, String name) {}

  private static final Map<Character, List<Named>> BY_FIRST =
      Stream.of(values())
          .flatMap(dimension -> dimension.names.stream().map(name -> new Named(dimension, name)))
          .collect(Collectors.groupingBy(named -> named.name().charAt(0)));

  /** Ways of dividing that may cut across any other, unlike who runs or employs. */
  private static final Set<Dimension> CROSSING =
      EnumSet.of(SEX, DEGREE, TITLE, PARTY, BOARDING, FAMILY, ORIGIN, HEALTH, AGE, FRESH, MERIT);

  private final List<String> names;

  Dimension(String names) {
    this.names = List.of(names.split(" "));
  }

  /** Whether it may cut across any other. */
  boolean isCrossing() {
    return CROSSING.contains(this);
  }

  /** Whether a label is the name of a class and nothing more: 小学, but not 小学教师. */
  static boolean isClass(String label) {
    return !label.isEmpty()
        && BY_FIRST.getOrDefault(label.charAt(0), List.of()).stream()
            .anyMatch(named -> named.name().equals(label));
  }

  /** The ways in which a label divides, each with the class names in it. */
  static Map<Dimension, Set<String>> in(String label) {
    Map<Dimension, Set<String>> found = new EnumMap<>(Dimension.class);
    String plain = plain(label);
    for (int i = 0; i < plain.length(); i++) {
      for (Named named : BY_FIRST.getOrDefault(plain.charAt(i), List.of())) {
        if (plain.startsWith(named.name(), i)) {
          found.computeIfAbsent(named.dimension(), any -> new TreeSet<>()).add(named.name());
        }
      }
    }
    return found;
  }

  /** 高级 in 高级中学 is no title, and 税收 in 非税收入 no tax. */
  private static String plain(String label) {
    return label
        .replace("高级中学", "高中")
        .replace("初级中学", "初中")
        .replace("完全中学", "完中")
        .replace("职业高中", "职高")
        .replace("非税收", "非税");
  }
}

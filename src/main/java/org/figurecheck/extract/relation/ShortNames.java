package org.figurecheck.extract.relation;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Names of a character or two that run together before what counts them: 县乡村三级, 春秋两季. */
enum ShortNames {
  LEVELS(
      "级 个层面 个层级 个层次",
      "中央 国家 省 市 州 盟 地 县 旗 区 城区 街道 乡 镇 村 社区 组 校 学校 园 班 班级 年级 学区 片区 厅 局 处 科 室 站 所",
      "县区 区县 市县 市区 乡镇 镇街 镇村 村组 村社 乡街",
      "级",
      "甲 乙 丙 医 以 及 综 专 等 响 标 应 预 证 岗 教 技 跳 指 目 分 公 保 文 运 建 防 地 工 子 联赛 台风 灾"),
  SEASONS("季 学期", "春 夏 秋 冬", "", "季", ""),
  EDUCATION("育", "德 智 体 美 劳", "", "育", "人 苗 种 树 林 儿 龄"),
  DIRECTIONS("面 个方向 个方位 侧", "东 西 南 北", "东南 东北 西南 西北", "", "红 锦 旗 国 镜 鼓 墙 体 形"),
  SUBJECTS("科 门 个学科 大学科", "语 数 英 外 物 理 化 生 政 史 地", "", "", "室 所 研 普");

  private static final int LONGEST = 2;

  private final List<String> counters;
  private final Set<String> single;
  private final Set<String> paired;
  private final String ending;
  private final Set<String> otherwise;

  ShortNames(String counters, String single, String paired, String ending, String otherwise) {
    this.counters = List.of(counters.split(" "));
    this.single = Verbs.words(single);
    this.paired = paired.isEmpty() ? Set.of() : Verbs.words(paired);
    this.ending = ending;
    this.otherwise = otherwise.isEmpty() ? Set.of() : Verbs.words(otherwise);
  }

  /** The kind that words behind a numeral count, if they count one. */
  static Optional<ShortNames> countedBy(String text, int at) {
    for (ShortNames kind : values()) {
      for (String counter : kind.counters) {
        if (text.startsWith(counter, at)) {
          int end = at + counter.length();
          boolean other = kind.otherwise.stream().anyMatch(word -> text.startsWith(word, end));
          return other ? Optional.empty() : Optional.of(kind);
        }
      }
    }
    return Optional.empty();
  }

  /** The name that ends at a character, with the word that may close each of them: 县级. */
  Optional<Span> endingAt(String text, int end) {
    boolean closed = !ending.isEmpty() && text.startsWith(ending, end - 1) && end > 1;
    int to = closed ? end - 1 : end;
    for (int length = LONGEST; length > 0; length--) {
      int from = to - length;
      if (from >= 0 && isName(text.substring(from, to))) {
        return Optional.of(new Span(from, end));
      }
    }
    return Optional.empty();
  }

  private boolean isName(String words) {
    return single.contains(words) || paired.contains(words);
  }

  /** Whether a name may be two that run together: 乡镇 is one level, or two. */
  boolean mayBeTwo(String name) {
    boolean closed = !ending.isEmpty() && name.endsWith(ending);
    return paired.contains(closed ? name.substring(0, name.length() - 1) : name);
  }
}

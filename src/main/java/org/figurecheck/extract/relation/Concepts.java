package org.figurecheck.extract.relation;

import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Words of which a text lists the kinds rather than counts the instances: 三大工程, 四个层面. */
final class Concepts {
  private static final Set<String> HEADINGS =
      Verbs.words(
          """
          方面 层面 环节 工程 行动 计划 机制 制度 体系 领域 任务 活动 项目 规范 平台 阶段 学段 等级 维度 步骤
          举措 措施 专项 模块 类别 类型 品牌 基地 学科 课程 原则 目标 重点 专题 板块 主题
          学期 年级 特点 特征 亮点 优势 趋势 变化 原因 难题 短板 不足 倾向 矛盾 经验 做法
          关键 能力 素养 抓手 渠道 路径 模式 层次 层级 片区 校区 特色 理念 问题 要求 支柱
          主体 转变 突破 社团 级段
          """);
  private static final Set<String> KINDS = Set.of("大", "类", "级", "育", "维", "季", "节");
  private static final List<String> VERBS = List.of("获", "列入", "列为", "被", "评为", "均", "都", "已");
  private static final List<String> NAMED = List.of("社团", "品牌", "基地", "平台");
  private static final int REACH = 6;

  private Concepts() {}

  /** Words up to a verb, behind which another thing is told of than the number counts. */
  private static String untilVerb(String words) {
    return VERBS.stream()
        .filter(words::contains)
        .map(verb -> words.substring(0, words.indexOf(verb)))
        .min(Comparator.comparingInt(String::length))
        .orElse(words);
  }

  /** Whether such a word ends a name. */
  static boolean closes(String name) {
    return AnyWord.closes(name, HEADINGS);
  }

  /**
   * Whether what bears names is counted by a number behind it, and each name ends as it does:
   * 社团7个：书法社、….
   */
  static boolean precedes(Passage passage, Mention mention, List<Span> names) {
    String before = passage.between(Math.max(0, mention.start() - REACH), mention.start());
    return NAMED.stream()
        .filter(before::endsWith)
        .anyMatch(
            noun -> names.stream().allMatch(name -> noun.indexOf(passage.at(name.end() - 1)) >= 0));
  }

  /** Whether such a word follows a number. */
  static boolean follows(Passage passage, Mention mention) {
    int reach = Math.min(mention.end() + REACH, passage.text().length());
    String after = passage.between(mention.end(), reach);
    return KINDS.contains(mention.symbol()) || AnyWord.in(untilVerb(after), HEADINGS);
  }
}

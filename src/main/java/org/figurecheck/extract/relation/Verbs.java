package org.figurecheck.extract.relation;

import java.util.List;
import java.util.Set;

/** Words that open a statement and so cannot open a name. */
final class Verbs {
  private static final int LONGEST = 3;
  private static final Set<String> OPENERS =
      words(
          """
          整合 重组 停办 撤并 新建 改建 扩建 改扩建 建设 建成 建立 完成 开展 实施 推进 深化 落实 抓好 做好 加强
          强化 组织 举办 召开 制定 出台 印发 健全 完善 引进 创建 创成 成立 打造 构建 推出 梳理 覆盖 涵盖
          实行 包括 包含 涉及 围绕 依托 聚焦 突出 坚持 采取 通过 针对 设立 设置 开设 增设 开通 合并 撤销 关停
          取缔 迁建 改造 维修 培育 培养 培训 选派 选拔 选聘 评选 推荐 表彰 授予 获得 荣获 实现 统筹 协调
          联合 会同 邀请 走访 深入 全面 持续 扎实 大力 积极 着力 切实 继续 同步 全力 稳步 有序 进一步 严格
          认真 及时 先后 累计 招聘 招收 招录 招募 投入 投资 发放 资助 惠及 新增 增加 增设 减少 选配 配备 购置
          添置 采购 接待 排查 整改 处理 处分 查处 发现 约谈 通过 创办 兴办 承办 启动 启用 投用 竣工 交付
          加快 重点 严肃 分别 共有 现有 设有 拥有 辖有 覆盖 安排 下达 拨付 落成 新招 保留 获评 入选 荣膺 评为
          安置 分配 分赴 下拨 到账 送教 参训 完工 补充 调整 交流 输送 吸引
          抓实 抓牢 守住 把好 做到 形成 营造 对接 了 过 在 对 向 为 从 将 把 由 赴 按 以 使 让 与 有 设 辖 获 建
          """);

  /** Names that begin like a verb. */
  private static final List<String> NOUNS =
      List.of(
          "在编", "在岗", "在校", "在读", "在园", "在建", "在职", "在册", "在籍", "在院", "在线", "设备", "设施", "设计", "建筑",
          "建材", "建档", "对外", "对口", "对象", "过渡", "过程", "有机", "有线", "有色", "从业", "获奖者", "获奖作品", "培训班",
          "培训费", "培训中心", "培训机构", "新建项目", "改建项目", "扩建项目", "续建项目", "迁建项目", "建设项目", "加强针", "加强免疫",
          "强化针", "强化班", "重点班", "采购员");

  private static final Set<String> CLOSERS =
      words(
          """
          提供 开设 设立 设置 组建 成立 建立 打造 创建 建成 新建 举办 召开 获得 荣获 获评 表彰 评选 选派 招聘 完成
          开展 组织 配备 配置 购置 安排 发放 培养 引进 投入 新增 增加 减少 推出 创办 承办 获奖 参加 参与 使用 采取
          """);

  private Verbs() {}

  static Set<String> words(String block) {
    return Set.copyOf(List.of(block.strip().split("\\s+")));
  }

  /** Whether a stretch longer than a verb ends with one. */
  static boolean closes(String text, Span span) {
    return span.length() > 2 && CLOSERS.contains(text.substring(span.end() - 2, span.end()));
  }

  /**
   * How many characters the opening word of a stretch takes, or 0 where it opens with none; a verb
   * before 类 names a class.
   */
  static int opening(String text, Span span) {
    for (String noun : NOUNS) {
      if (text.startsWith(noun, span.start())) {
        return 0;
      }
    }
    for (int length = Math.min(LONGEST, span.length() - 1); length > 0; length--) {
      int end = span.start() + length;
      if (OPENERS.contains(text.substring(span.start(), end))) {
        return text.startsWith("类", end) ? 0 : length;
      }
    }
    return 0;
  }

  /** Whether words tell what was done, and not only what there is. */
  static boolean tellADeed(String words) {
    for (int at = 0; at + 2 <= words.length(); at++) {
      String verb = words.substring(at, at + 2);
      if (OPENERS.contains(verb)
          && !verb.endsWith("有")
          && opening(words, new Span(at, words.length())) > 0) {
        return true;
      }
    }
    return false;
  }

  /**
   * The stretch without the words that open a statement, but never nothing.
   *
   * @param longest how long a name may be before a verb inside it is taken to lead to the name
   */
  static Span trimmed(String text, Span span, int longest) {
    Span rest = opened(text, span);
    int start = rest.length() > longest ? afterVerb(text, rest) : rest.start();
    boolean described = start < rest.end() && rest.end() - start > longest;
    return opened(text, rest.from(described ? afterAttribute(text, rest.from(start)) : start));
  }

  /** Whether a stretch is a verb, or leads up to one: 年内完成新建. */
  static boolean end(String text, Span span) {
    int last = span.end() - 2;
    return last >= span.start() && OPENERS.contains(text.substring(last, span.end()));
  }

  private static Span opened(String text, Span span) {
    Span rest = span;
    for (int length = opening(text, rest); length > 0; length = opening(text, rest)) {
      rest = rest.from(rest.start() + length);
    }
    return rest;
  }

  /** “全区中小学的班班通”: what stands before 的 describes the name. */
  private static int afterAttribute(String text, Span span) {
    return span.start() + span.in(text).lastIndexOf('的', span.length() - 2) + 1;
  }

  private static int afterVerb(String text, Span span) {
    for (int at = span.end() - 4; at > span.start(); at--) {
      if (OPENERS.contains(text.substring(at, at + 2))) {
        return at + 2;
      }
    }
    int done = span.in(text).lastIndexOf('了', span.length() - 2);
    return done > 0 ? span.start() + done + 1 : span.start();
  }
}

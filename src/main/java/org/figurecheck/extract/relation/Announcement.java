package org.figurecheck.extract.relation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.figurecheck.figure.Kind;

/**
 * A number that says how many numbered parts follow: “三项措施：一是…”, “以下四个方面的工作。（一）…”, “呈现出五个特点。一、…”.
 */
final class Announcement {
  private static final int LONGEST_LEAD = 24;
  private static final int LONGEST_NOUN = 12;

  /** What only a list in full can follow: not projects, of which some may be told. */
  private static final Set<String> TOLD_IN_FULL =
      Verbs.words(
          """
          方面 举措 措施 问题 特点 特征 亮点 做法 原因 不足 困难 难题 短板 变化 经验 要求 原则 环节 步骤 阶段 优势 转变 突破
          关系 建议 意见 体会 趋势 矛盾 件事 件实事 件大事 项工作 项任务 项重点
          """);

  private static final List<String> AHEAD = List.of("以下", "下列", "如下", "下面");

  /** Verbs that lead to what parts of a paragraph tell, and to what those of a whole text do. */
  private static final Set<String> LEADS = Verbs.words("采取 采用 实施 抓 做 开展 推行 推出 围绕 突出 有 是");

  private static final Set<String> SHOWN = Verbs.words("呈现 表现 体现 出现 存在 归纳 概括 分为");

  /** Words by which a number tells how far a series has come, or which one of several it is. */
  private static final Set<String> NOT_AHEAD = Verbs.words("上述 前述 以上 这 前 后 另 其他 其它 其余 之一 分别 各 每");

  private final Passage passage;

  Announcement(Passage passage) {
    this.passage = passage;
  }

  /** The number that announces a list which begins with a label. */
  Optional<Mention> of(Label first) {
    int index = first.mention().index() - 1;
    return index < 0
        ? Optional.empty()
        : Optional.of(passage.mentions().get(index)).filter(count -> announces(count, first));
  }

  private boolean announces(Mention count, Label first) {
    if (count.kind() != Kind.COUNT || count.listCount() < 2) {
      return false;
    }
    String gap = passage.between(count.end(), first.mention().start()).strip();
    if (gap.length() > LONGEST_LEAD || gap.indexOf('；') >= 0 || gap.indexOf('、') >= 0) {
      return false;
    }
    return gap.endsWith("：")
        ? gap.indexOf('。') < 0 && (Concepts.follows(passage, count) || isToldInFull(count, gap))
        : endsSentence(gap) && leadsAhead(count, gap, first.style());
  }

  /** Whether the words hold one sentence, and end with it. */
  private boolean endsSentence(String gap) {
    return gap.length() > 1 && gap.indexOf('。') == gap.length() - 1;
  }

  /** Whether the sentence of a number promises what it counts: 采取了三项措施。 */
  private boolean leadsAhead(Mention count, String gap, Label.Style style) {
    String before = passage.between(passage.clauseStart(count.start()), count.start());
    String noun = gap.substring(0, gap.length() - 1);
    boolean told = isToldInFull(count, gap) && noun.indexOf('，') < 0;
    boolean ahead = AnyWord.in(before + noun, AHEAD);
    boolean led = noun.length() <= LONGEST_NOUN && leads(before, style);
    return told && (ahead || led) && !AnyWord.in(before + noun, NOT_AHEAD);
  }

  private static boolean leads(String before, Label.Style style) {
    String words = before.replaceFirst("(了|出|着|好|到|以|在|于)+$", "");
    return AnyWord.closes(words, SHOWN)
        || (style != Label.Style.HAN && AnyWord.closes(words, LEADS));
  }

  /** Whether the noun of a number, behind it or before it, is one that is told in full. */
  private boolean isToldInFull(Mention count, String gap) {
    String before = passage.between(passage.clauseStart(count.start()), count.start());
    String noun = gap.equals("：") ? before : count.symbol() + gap;
    return AnyWord.in(noun, TOLD_IN_FULL);
  }
}

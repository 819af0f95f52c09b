package org.figurecheck.extract.relation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.figurecheck.figure.Kind;
import org.figurecheck.text.pattern.Sought;

/**
 * A number that says how many numbered parts follow: “三项措施：一是…”, “以下四个方面的工作。（一）…”, “呈现出五个特点。一、…”.
 */
final class Announcement {
  private static final int LONGEST_LEAD = 24;
  private static final int LONGEST_NOUN = 12;
  private static final int LONGEST_VIEW = 60;

  private static final Sought VIEWED = Sought.of("(从|分|分为|分成|围绕)(以下|如下)?$");
  private static final Sought REPORTED =
      Sought.of(
          "^(方面|部分|层面|角度)(，?[就对向把将同与][^。；：\\n]*|[^，。；：\\n]{0,8})(汇报|报告|述职|介绍|说明|阐述|交流|发言|回顾)(工作)?(如下)?[。：]$");

  /** So near to a number, another one speaks of the same parts: 4个方面12个问题. */
  private static final int NEAR = 8;

  /** What only a list in full can follow: not projects, of which some may be told. */
  private static final Set<String> TOLD_IN_FULL =
      Verbs.words(
          """
          方面 举措 措施 问题 特点 特征 亮点 做法 原因 不足 困难 难题 短板 变化 经验 要求 原则 环节 步骤 阶段 优势 转变 突破
          关系 建议 意见 体会 趋势 矛盾 方向 件事 件实事 件大事 项工作 项任务 项重点
          """);

  private static final List<String> AHEAD = List.of("以下", "下列", "如下", "下面");

  /** Verbs that lead to what parts of a paragraph tell, and to what those of a whole text do. */
  private static final Set<String> LEADS = Verbs.words("采取 采用 实施 抓 做 开展 推行 推出 围绕 突出 从事 面向 有 是");

  private static final Set<String> SHOWN = Verbs.words("呈现 表现 体现 出现 存在 归纳 概括 分为");

  /** Words by which a number tells how far a series has come, or which one of several it is. */
  private static final Set<String> NOT_AHEAD = Verbs.words("上述 前述 以上 这 前 后 另 其他 其它 其余 之一 分别 各 每");

  /** Words by which a number speaks of what was told or found before, to which the parts answer. */
  private static final Set<String> ANSWERED =
      Verbs.words("针对 对照 对反馈 对上级 对检查 对发现 上述 前述 以上 这 其他 其它 其余 现将 现就 聚焦");

  /**
   * What else a number that others gave is led by; at the end of a phrase it leads to the parts.
   */
  private static final Set<String> GIVEN = Verbs.words("按照 根据 围绕 落实 对标 结合");

  /** What may stand between a noun and the colon. */
  private static final List<String> LINKS =
      List.of(
          "如下", "是", "为", "有", "即", "，即", "，具体为", "，主要是", "亟待解决", "亟需解决", "需要解决", "值得关注", "值得注意",
          "不容忽视");

  /** What a number may count that says nothing itself, so that 的 leads to what it counts. */
  private static final List<String> GENERAL = List.of("方面", "层面", "环节");

  private final Passage passage;
  private final AnnouncedParts parts;

  Announcement(Passage passage) {
    this.passage = passage;
    this.parts = new AnnouncedParts(passage);
  }

  /** The number that announces a list of labels. */
  Optional<Mention> of(List<Label> run) {
    Label first = run.get(0);
    int index = first.mention().index() - 1;
    return index < 0
        ? Optional.empty()
        : Optional.of(passage.mentions().get(index))
            .filter(count -> announces(count, first))
            .or(() -> view(first))
            .filter(count -> parts.areAll(run, count.listCount(), count.end()));
  }

  /** “下面从三个方面，就一年来的情况作一汇报。一、…”: how many views of it a report announces. */
  private Optional<Mention> view(Label first) {
    int label = first.mention().start();
    List<Mention> before = passage.mentions(label - LONGEST_VIEW, label);
    return before.stream()
        .filter(count -> count.kind() == Kind.COUNT && count.listCount() > 1)
        .filter(count -> REPORTED.isIn(passage.between(count.end(), label).strip()))
        .filter(count -> VIEWED.isIn(clauseBefore(count)))
        .findFirst();
  }

  /** The number that has no noun behind it: “主要做法有三：一是…”. */
  Optional<Span> bare(List<Label> run) {
    int numeral = run.get(0).mention().start() - 2;
    int count = Listed.number(passage.at(numeral));
    boolean told =
        count > 1
            && passage.at(numeral + 1) == '：'
            && passage.at(numeral - 1) == '有'
            && isOfPoints(clauseBefore(numeral))
            && parts.areAll(run, count, numeral + 1);
    return told ? Optional.of(new Span(numeral, numeral + 1)) : Optional.empty();
  }

  private boolean announces(Mention count, Label first) {
    if (count.kind() != Kind.COUNT || count.listCount() < 2) {
      return false;
    }
    String gap = passage.between(count.end(), first.mention().start()).strip();
    if (gap.length() > LONGEST_LEAD || gap.indexOf('；') >= 0 || gap.indexOf('、') >= 0) {
      return false;
    }
    return gap.endsWith("：") ? leadsToColon(count, gap) : leadsAhead(count, gap, first);
  }

  /** Whether what ends with a colon is the name of what a number counts: 采取三项措施：. */
  private boolean leadsToColon(Mention count, String gap) {
    if (gap.indexOf('。') >= 0 || hasTwin(count)) {
      return false;
    }
    String before = clauseBefore(count);
    String noun = gap.substring(0, gap.length() - 1);
    boolean told = Concepts.follows(passage, count) || isToldInFull(count, gap);
    return told
        && !AnyWord.in(before, ANSWERED)
        && !(AnyWord.in(before, GIVEN) && !AnyWord.closes(before, GIVEN))
        && (noun.isEmpty() || isName(count.symbol() + withoutLink(noun)));
  }

  /** Whether words are the name of what is counted, and of nothing that is said of it. */
  private static boolean isName(String noun) {
    int of = noun.lastIndexOf('的');
    String owner = noun.substring(0, Math.max(of, 0));
    boolean own =
        AnyWord.closes(owner, GENERAL)
            || !AnyWord.closes(owner, TOLD_IN_FULL) && !Concepts.closes(owner);
    return own
        && noun.indexOf('，') < 0
        && noun.indexOf('”') < 0
        && (AnyWord.closes(noun, TOLD_IN_FULL)
            || Concepts.closes(noun)
            || noun.endsWith("工作")
            || noun.endsWith("事"));
  }

  private static String withoutLink(String noun) {
    return LINKS.stream()
        .filter(noun::endsWith)
        .findFirst()
        .map(link -> noun.substring(0, noun.length() - link.length()))
        .orElse(noun);
  }

  /** Whether another number of the phrase may count the parts instead. */
  private boolean hasTwin(Mention count) {
    int clause = passage.clauseStart(count.start());
    return passage.mentions(Math.max(clause, count.start() - NEAR), count.start()).stream()
        .anyMatch(other -> other.kind() == Kind.COUNT);
  }

  private String clauseBefore(Mention count) {
    return clauseBefore(count.start());
  }

  private String clauseBefore(int count) {
    return passage.between(passage.clauseStart(count), count);
  }

  /** Whether the words hold one sentence, and end with it. */
  private static boolean endsSentence(String gap) {
    return gap.length() > 1 && gap.indexOf('。') == gap.length() - 1;
  }

  /** Whether the sentence of a number promises what it counts: 采取了三项措施。 */
  private boolean leadsAhead(Mention count, String gap, Label first) {
    if (!endsSentence(gap)) {
      return false;
    }
    String before = clauseBefore(count);
    String noun = gap.substring(0, gap.length() - 1);
    boolean told = isToldInFull(count, gap) && noun.indexOf('，') < 0;
    boolean ahead = AnyWord.in(before + noun, AHEAD);
    boolean headings = first.style() == Label.Style.HAN && first.opensLine(passage);
    boolean led = noun.length() <= LONGEST_NOUN && leads(before, headings);
    return told && (ahead || led) && !AnyWord.in(before + noun, NOT_AHEAD);
  }

  private static boolean leads(String before, boolean headings) {
    int end = before.length();
    while (end > 0 && "了出着好到以在于".indexOf(before.charAt(end - 1)) >= 0) {
      end--;
    }
    String words = before.substring(0, end);
    return AnyWord.closes(words, SHOWN) || (!headings && AnyWord.closes(words, LEADS));
  }

  /** Whether words hold a noun that is told point by point, and in full. */
  static boolean isOfPoints(String noun) {
    return AnyWord.in(noun, TOLD_IN_FULL);
  }

  /** Whether the noun of a number, behind it or before it, is one that is told in full. */
  private boolean isToldInFull(Mention count, String gap) {
    String noun = gap.equals("：") ? clauseBefore(count) : count.symbol() + gap;
    return isOfPoints(noun);
  }
}

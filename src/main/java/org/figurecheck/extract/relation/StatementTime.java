package org.figurecheck.extract.relation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.figurecheck.figure.Aspect;
import org.figurecheck.figure.Kind;
import org.figurecheck.text.pattern.Sought;

/** Reads of what time a statement speaks; the report's own year and 目前 need not be told. */
final class StatementTime {
  private static final Sought OPENING =
      Sought.of(
          "^\\s*(?:[一二三四五六七八九十]是|面对|针对|对于|立足|据统计|统计显示)?"
              + "(?:(?:截至|截止|到|至)?(?:目前|现在|如今|当前|[0-9]{4}年(?:12月31日|12月底|12月末|底|末|度)?|年末|年底|今年|本年度))?");

  /** The characters with which such words begin. */
  private static final String FIRSTS = " \t\n\f\r0123456789一二三四五六七八九十面针对立据统截到至目现如当年今本";

  private static final List<String> SECTIONS =
      List.of("下一步", "下步", "工作思路", "工作计划", "工作打算", "工作安排", "工作目标", "主要目标", "附件");
  private static final int HEADED = 24;
  private static final int TITLE = 120;
  private static final int LONGEST_LINE = 400;
  private static final List<String> BEGINNINGS =
      List.of("建校", "创校", "创办", "创建", "之初", "起初", "最初", "当时", "合并", "搬迁", "迁址", "学期", "原有");

  private static final List<String> NOW_BEFORE =
      List.of("据统计", "统计显示", "年报", "目前", "截至", "截止", "综上", "总的看", "所述", "面对", "现有", "已有");
  private static final List<String> NOT_YET =
      List.of(
          "力争", "计划", "规划", "将", "拟", "目标", "下步", "下一步", "明年", "来年", "确保", "预计", "届时", "实现", "推动",
          "，到", "使");

  /** Words without one of which there is no {@link #NOW_BEHIND}. */
  private static final List<String> NOWS =
      List.of("已", "创", "更加", "平稳", "稳固", "稳定", "居", "仍", "依然", "规模", "格局", "现状", "实际", "基数", "现实");

  private static final Sought NOW_BEHIND =
      Sought.of(
          "^[^，。；]{0,12}，?[^，。；]{0,8}(?:已|创\\p{Han}{0,4}新高|更加|平稳|稳固|稳定|居\\p{Han}{0,6}(?:前列|第|首|位)|仍|依然)"
              + "|^\\p{Han}{0,12}的?(?:规模|格局|现状|实际|基数|现实)");
  private static final Sought SUMMED = Sought.of("^[^累]*(?:总计|合计|共计)(?:为|达|有|是)?$");
  private static final int LONGEST_BEHIND = 30;

  /** How clauses begin or end that tell an occasion or a source. */
  private static final Sought OCCASION =
      Sought.of(
          "^(按|据|根据|依据|经|在|自|从|第)|(期间|[上去前]年|[上去前]年末|同期|[春夏秋冬]季|学期|学年|[年月期学]初|[月期]末|轮|批|前|后|时|阶段|节|调查|复查|检查|普查|口径|年报)$");

  private static final int LONGEST_OCCASION = 14;

  /** A source that is named no closer than 据统计 or 根据年报. */
  private static final int SHORTEST_SOURCE = 5;

  private final Passage passage;
  private final OtherTimes otherTimes;
  private final List<Integer> sections = new ArrayList<>();
  private final String own;

  StatementTime(Passage passage) {
    this.passage = passage;
    this.otherTimes = new OtherTimes(passage.text());
    for (String word : SECTIONS) {
      for (int at = passage.text().indexOf(word); at >= 0; ) {
        if (opens(passage.text(), at)) {
          sections.add(at);
        }
        at = passage.text().indexOf(word, at + 1);
      }
    }
    Collections.sort(sections);
    this.own =
        passage.mentions(0, title(passage.text())).stream()
            .filter(mention -> mention.kind() == Kind.YEAR)
            .map(this::written)
            .findFirst()
            .orElse("");
  }

  /** Whether words stand near the head of their line, as those of headings do. */
  private static boolean opens(String text, int at) {
    int from = Math.max(0, at - HEADED);
    String before = text.substring(from, at);
    return from == 0 || before.indexOf('\n') >= 0 || before.endsWith("。");
  }

  /** Where the first line ends, if it is no sentence. */
  private static int title(String text) {
    String rest = text.stripLeading();
    int start = text.length() - rest.length();
    int line = rest.indexOf('\n');
    int sentence = rest.indexOf('。');
    return line > 0 && line < TITLE && (sentence < 0 || line < sentence) ? start + line : 0;
  }

  /** The report's own year, as its title writes it: 2024年; or empty. */
  String own() {
    return own;
  }

  private String written(Mention mention) {
    return mention.span().in(passage.text());
  }

  /** Where the words of time at the head of a clause end. */
  int afterTime(int from, int to) {
    if (from >= to || FIRSTS.indexOf(passage.at(from)) < 0) {
      return from;
    }
    return OPENING.firstIn(passage.between(from, to)).map(o -> from + o.end()).orElse(from);
  }

  /** Whether the sentence up to a number speaks of another time. */
  boolean isAnother(Mention mention) {
    return otherTimes.isTold(passage.sentenceStart(mention.start()), mention.end());
  }

  /** Whether the paragraph up to a number tells of other years, or of the beginnings. */
  boolean isHistory(Mention mention) {
    int line = passage.lineStart(mention.start(), LONGEST_LINE);
    return AnyWord.in(passage.between(line, mention.start()), BEGINNINGS)
        || passage.mentions(line, mention.start()).stream()
            .filter(m -> m.kind() == Kind.YEAR || m.kind() == Kind.DATE)
            .anyMatch(m -> !isOwn(written(m)));
  }

  /** The years, days and occasions told before a number, and whether it cumulates. */
  String told(Mention mention) {
    StringBuilder told = new StringBuilder(aspect(mention).name());
    times(mention).filter(time -> !isOwn(time)).forEach(time -> told.append(" ").append(time));
    String occasion = occasion(mention);
    return occasion.isEmpty() ? told.toString() : told.append(" ").append(occasion).toString();
  }

  /** The clause before that says when or by whom it was counted, and no more: 春季学期，第一轮，复查，. */
  private String occasion(Mention mention) {
    int clause = passage.clauseStart(mention.start());
    if (passage.at(clause - 1) != '，') {
      return "";
    }
    int start = passage.clauseStart(clause - 1);
    boolean opens = passage.at(start - 1) != '，' && clause - 1 - start <= LONGEST_OCCASION;
    String lead = opens ? passage.between(start, clause - 1).strip() : "";
    boolean neutral =
        lead.isEmpty()
            || afterTime(start, clause - 1) == clause - 1
            || AnyWord.in(lead, NOW_BEFORE) && lead.length() <= SHORTEST_SOURCE;
    boolean dated = opens && !times(start, mention).isEmpty();
    return !neutral && !dated && OCCASION.isIn(lead) ? lead : "";
  }

  /** 床位总计53张 sums up places, not years. */
  private Aspect aspect(Mention mention) {
    Aspect aspect = mention.figure().subject().aspect();
    String before = passage.between(passage.clauseStart(mention.start()), mention.start());
    return aspect == Aspect.CUMULATIVE && SUMMED.isIn(before) ? Aspect.ACTUAL : aspect;
  }

  /** Whether the sentence up to a number tells the report's own year. */
  boolean isOwn(Mention mention) {
    return times(mention).anyMatch(this::isOwn);
  }

  private boolean isOwn(String time) {
    boolean same = !own.isEmpty() && time.startsWith(own);
    return same && (time.length() == own.length() || time.startsWith("12月", own.length()));
  }

  /** The times that its clause tells, or else the sentence up to it. */
  private Stream<String> times(Mention mention) {
    List<String> times = times(passage.clauseStart(mention.start()), mention);
    return times.isEmpty()
        ? times(passage.sentenceStart(mention.start()), mention).stream()
        : times.stream();
  }

  private List<String> times(int from, Mention mention) {
    return passage.mentions(from, mention.start()).stream()
        .filter(m -> m.kind() == Kind.YEAR || m.kind() == Kind.DATE || isSpanOfYears(m))
        .map(this::written)
        .toList();
  }

  private boolean isSpanOfYears(Mention mention) {
    return mention.kind() == Kind.RANGE && passage.at(mention.end() - 1) == '年';
  }

  /** Whether the words about a number speak of what there is by now, not of what is planned. */
  boolean isPresent(Mention mention) {
    int end = Math.min(passage.sentenceEnd(mention.end()), mention.end() + LONGEST_BEHIND);
    String before = passage.between(passage.sentenceStart(mention.start()), mention.start());
    boolean now =
        isOwn(mention)
            || AnyWord.in(before, NOW_BEFORE)
            || isNowBehind(passage.between(mention.end(), end));
    return now && !before.startsWith("到") && !AnyWord.in(before, NOT_YET);
  }

  private static boolean isNowBehind(String words) {
    return AnyWord.in(words, NOWS) && NOW_BEHIND.isIn(words);
  }

  /** How many headings of plans and the like stand before a number. */
  int section(Mention mention) {
    int found = Collections.binarySearch(sections, mention.start());
    return found < 0 ? -found - 1 : found;
  }
}

package org.figurecheck.extract.relation;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.figurecheck.figure.Kind;
import org.figurecheck.figure.MemberRole;
import org.figurecheck.figure.RelationType;
import org.figurecheck.text.ReadingStopped;

/**
 * Finds the same subject stated twice. Only totals of a whole county or the like count, in the same
 * words, of the same years: all else may differ in scope.
 */
final class SameAgainReader {
  private static final String SCOPE = "(全县|全区|全市|全省|全州|全旗|我县|我区|我市)";
  private static final String HAS = "(共建成|共建有|共设立|共有|现有|目前有|已有|拥有|设有|建有|有|共|现)?";
  private static final String IS = "(总数|数量|共计|共有|现有|达到|达|共|为|有|已|是){0,2}";
  private static final Pattern BEFORE =
      Pattern.compile("^([0-9]{4}年[底末]?)?" + SCOPE + HAS + "([^0-9，。；、]{2,14}?)" + IS + "$");
  private static final Pattern BARE = Pattern.compile("^" + SCOPE + HAS + "$");
  private static final Pattern BEHIND =
      Pattern.compile("^([^0-9，。；、]{2,14}?)(全部|全都|全年|均|都|已|共|中|，|。|；|、|$)");
  private static final Set<String> VAGUE =
      Set.of(
          "学生", "教师", "学校", "单位", "干部", "项目", "资金", "课程", "活动", "培训", "人员", "问题", "职工", "群众", "投入",
          "新增", "累计", "其中", "招聘", "完成", "资助", "下达", "评选", "表彰", "培训教师");
  private static final List<String> OTHER_SCOPE =
      List.of(
          "上年", "去年", "前年", "原有", "原来", "计划", "力争", "预计", "将", "新增", "新建", "累计", "每", "各", "平均",
          "人均", "不含", "除");
  private static final List<String> SECTIONS =
      List.of("下一步", "下步", "工作思路", "工作计划", "工作打算", "工作安排", "工作目标", "主要目标", "存在问题", "存在的问题", "附件");

  /** The longest words that {@link #BEFORE} can match. */
  private static final int LONGEST_BEFORE = 32;

  private final Passage passage;
  private final List<Integer> sections = new ArrayList<>();
  private final OtherTimes otherTimes;

  SameAgainReader(Passage passage) {
    this.passage = passage;
    for (String word : SECTIONS) {
      String text = passage.text();
      for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        sections.add(at);
      }
    }
    Collections.sort(sections);
    this.otherTimes = new OtherTimes(passage.text());
  }

  List<Tie> read() {
    Map<List<String>, List<Mention>> stated = new LinkedHashMap<>();
    for (Mention mention : passage.mentions()) {
      ReadingStopped.check();
      if (mention.isQuantity()) {
        key(mention)
            .ifPresent(key -> stated.computeIfAbsent(key, k -> new ArrayList<>()).add(mention));
      }
    }
    return stated.values().stream()
        .filter(all -> all.size() > 1)
        .map(SameAgainReader::tie)
        .toList();
  }

  /** What makes two statements the same: scope, words, measure, aspect and years. */
  private Optional<List<String>> key(Mention mention) {
    int clause = passage.clauseStart(mention.start());
    if (mention.start() - clause > LONGEST_BEFORE) {
      return Optional.empty();
    }
    if (!namesScope(clause, mention.start())) {
      return Optional.empty();
    }
    String before = passage.between(clause, mention.start());
    String around = passage.between(clause, passage.clauseEnd(mention.end()));
    if (isOfAnotherTime(clause, mention) || AnyWord.in(around, OTHER_SCOPE)) {
      return Optional.empty();
    }
    return subject(before, mention)
        .filter(named -> !VAGUE.contains(named.get(1)))
        .map(
            named ->
                List.of(
                    named.get(0).substring(1),
                    named.get(1),
                    mention.kind() + mention.symbol(),
                    mention.figure().subject().aspect().name(),
                    years(mention) + section(mention)));
  }

  private boolean namesScope(int from, int to) {
    for (int i = from; i < to; i++) {
      if (passage.at(i) == '全' || passage.at(i) == '我') {
        return true;
      }
    }
    return false;
  }

  private boolean isOfAnotherTime(int clause, Mention mention) {
    return otherTimes.isTold(passage.sentenceStart(clause), passage.sentenceEnd(mention.end()));
  }

  private Optional<List<String>> subject(String before, Mention mention) {
    Matcher bare = BARE.matcher(before);
    if (bare.matches()) {
      int end = passage.scopeEnd(mention.end());
      Matcher behind = BEHIND.matcher(passage.between(mention.end(), end));
      return behind.find()
          ? Optional.of(List.of(bare.group(1), behind.group(1)))
          : Optional.empty();
    }
    Matcher told = BEFORE.matcher(before);
    return told.matches() ? Optional.of(List.of(told.group(2), told.group(4))) : Optional.empty();
  }

  private String years(Mention mention) {
    int start = passage.sentenceStart(mention.start());
    int end = passage.sentenceEnd(mention.end());
    StringBuilder years = new StringBuilder();
    passage.mentions(start, end).stream()
        .filter(m -> m.kind() == Kind.YEAR || m.kind() == Kind.DATE)
        .forEach(m -> years.append(m.span().in(passage.text())).append(' '));
    return years.toString();
  }

  /** How many headings of plans and the like stand before a figure. */
  private int section(Mention mention) {
    int found = Collections.binarySearch(sections, mention.start());
    return found < 0 ? -found - 1 : found;
  }

  private static Tie tie(List<Mention> statements) {
    return Tie.plain(
        RelationType.SAME_AGAIN,
        statements.stream().map(m -> Tie.Knot.of(MemberRole.STATEMENT, m)).toList());
  }
}

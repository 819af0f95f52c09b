package org.figurecheck.extract.relation;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.figurecheck.figure.Answer;
import org.figurecheck.figure.UnitClass;
import org.figurecheck.text.ReadingStopped;

/**
 * Finds what a text adds up over the terms, halves or quarters of a year:
 * “春季学期31万元，秋季学期32万元，全年共63万元”.
 */
final class TermSumReader {
  private static final List<List<String>> TERMS =
      List.of(
          List.of("春季", "秋季"),
          List.of("秋季", "春季"),
          List.of("上半年", "下半年"),
          List.of("第一学期", "第二学期"),
          List.of("上学期", "下学期"),
          List.of("一季度", "二季度", "三季度", "四季度"));

  private static final String YEAR = "(?:全学年|全年度?|本?学年度?|本年度?)";
  private static final String ALL = "(共计|合计|总计|总共|累计|共|总)?";
  private static final Pattern BEHIND =
      Pattern.compile("^[^，。；、：0-9]{0,6}[，；]" + YEAR + ALL + "([^，。；、：0-9]{0,10})$");
  private static final Pattern AHEAD =
      Pattern.compile("(?:^|[^划]|20[0-9]{2}年)" + YEAR + ALL + "([^，。；、：0-9]{0,10})$");
  private static final Set<String> JOINTS = Set.of("，", "：", "，分别为", "，即", "，第");

  /** What is no deed of one term, so that two terms do not add up to the year. */
  private static final Set<String> NO_SUM =
      Set.of(
          "均", "每", "率", "余额", "存", "在校", "在岗", "现有", "比", "较", "增", "减", "降", "计划", "预计", "目标",
          "任务", "指标", "力争", "占");

  private static final int LONGEST = 16;

  /**
   * The figures of all terms of a year.
   *
   * @param words what they tell: 发放补助
   */
  private record Row(int start, List<Mention> values, String words) {
    Mention first() {
      return values.get(0);
    }

    Mention last() {
      return values.get(values.size() - 1);
    }
  }

  private final Passage passage;

  TermSumReader(Passage passage) {
    this.passage = passage;
  }

  /**
   * The years and their terms.
   *
   * @param tied the indexes of the figures that are tied already; a whole of them is not read again
   */
  List<Tie> read(Set<Integer> tied) {
    List<Tie> ties = new ArrayList<>();
    for (List<String> terms : TERMS) {
      String first = terms.get(0);
      int at = passage.text().indexOf(first);
      for (; at >= 0; at = passage.text().indexOf(first, at + 1)) {
        ReadingStopped.check();
        row(terms, at)
            .flatMap(row -> behind(row).or(() -> ahead(row)))
            .filter(tie -> tie.knots().stream().noneMatch(knot -> tied.contains(knot.index())))
            .ifPresent(ties::add);
      }
    }
    return ties;
  }

  private Optional<Row> row(List<String> terms, int start) {
    List<Mention> values = new ArrayList<>();
    String told = "";
    int at = start;
    for (String term : terms) {
      if (!values.isEmpty()) {
        int end = values.get(values.size() - 1).end();
        at = passage.text().indexOf(term, end);
        if (at < 0 || at - end > LONGEST || !isJoint(end, at)) {
          return Optional.empty();
        }
      }
      Optional<Mention> value = value(at + term.length());
      if (value.isEmpty()) {
        return Optional.empty();
      }
      String words = words(passage.between(at + term.length(), value.get().start()));
      told = values.isEmpty() ? words : told;
      boolean alike =
          values.isEmpty()
              || Units.sameClass(values.get(0), value.get())
                  && (words.isEmpty() || words.equals(told));
      if (!alike || AnyWord.in(words, NO_SUM)) {
        return Optional.empty();
      }
      values.add(value.get());
    }
    return Optional.of(new Row(start, values, told));
  }

  private boolean isJoint(int from, int to) {
    String gap = passage.between(from, to);
    return gap.indexOf('。') < 0
        && gap.indexOf('年') < 0
        && gap.indexOf('\n') < 0
        && passage.mentions(from, to).isEmpty();
  }

  private Optional<Mention> value(int from) {
    int next = passage.firstAt(from);
    return next < passage.mentions().size()
        ? Optional.of(passage.mentions().get(next))
            .filter(m -> m.isQuantity() && m.start() - from <= LONGEST)
            .filter(m -> passage.isUnbroken(from, m.start()))
        : Optional.empty();
  }

  private static String words(String label) {
    String words = label.startsWith("学期") ? label.substring(2) : label;
    return words.length() == 1 ? "" : PartName.bare(words);
  }

  private Optional<Tie> behind(Row row) {
    return passage
        .next(row.last())
        .filter(m -> m.isQuantity() && Units.sameClass(m, row.first()))
        .filter(m -> m.start() - row.last().end() <= 2 * LONGEST)
        .flatMap(m -> tie(row, m, BEHIND.matcher(passage.between(row.last().end(), m.start()))));
  }

  private Optional<Tie> ahead(Row row) {
    return passage
        .before(row.start())
        .filter(m -> m.isQuantity() && Units.sameClass(m, row.first()))
        .filter(m -> JOINTS.contains(passage.between(m.end(), row.start())))
        .flatMap(
            m -> {
              int start = Math.max(passage.clauseStart(m.start()), m.start() - 2 * LONGEST);
              return tie(row, m, AHEAD.matcher(passage.between(start, m.start())));
            });
  }

  /** The tie, where the year is told of just what the terms are. */
  private static Optional<Tie> tie(Row row, Mention year, Matcher told) {
    if (!told.find()) {
      return Optional.empty();
    }
    String words = words(told.group(2));
    boolean same = words.isEmpty() || row.words().isEmpty() || words.equals(row.words());
    if (!same || AnyWord.in(words, NO_SUM)) {
      return Optional.empty();
    }
    boolean people = year.unitClass() == UnitClass.PERSON;
    boolean added = told.group(1) != null || isSpent(year);
    return people || !added
        ? Optional.of(Tie.sum(year, row.values(), Answer.NO, Answer.NO))
        : Optional.of(Tie.sum(year, row.values(), Answer.YES, Answer.YES));
  }

  /** What is told of each term anew: money, attendances, a harvest. */
  private static boolean isSpent(Mention mention) {
    return mention.unitClass() == UnitClass.MONEY
        || mention.unitClass() == UnitClass.WEIGHT
        || Units.countsTimes(mention);
  }
}

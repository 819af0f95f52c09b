package org.figurecheck.extract.relation;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.List;
import java.util.Optional;
import org.figurecheck.figure.Answer;
import org.figurecheck.text.pattern.Sought;

/** Finds what a text adds up over years, months or batches: “2019年43人、2020年72人，共计115人”. */
final class PeriodSumReader {
  private static final Pattern BEHIND =
      Pattern.compile(
          "^[^，。；、：0-9]{0,6}[，；](以上|上述|全年|[上下]半年|[一二三四]季度)?(共计|合计|总计|总共|累计|共)([^，。；、：0-9]{0,10})$");
  private static final Sought BEHIND_SPAN = Sought.of("^[^，。；、：0-9]{0,6}[，；](近|前|这|过去|上述|以上)?$");
  private static final Sought SPAN_TOTAL =
      Sought.of("^(以?来|间|内|里|时间)?，?(共计|合计|总计|总共|累计|共|总)[^，。；、：0-9]{0,10}$");
  private static final Sought AHEAD =
      Sought.of("^[^，。；、：0-9]{0,4}，(按?分?[年逐各每][度份]?[来上]?看?，?)?(即|为|分别)?$");
  private static final Sought JOINT = Sought.of("^[^，。；、：0-9]{0,4}(、|和|与|及|以及)$");
  private static final Sought LEVEL = Sought.of("^(约|近)?(为|达|达到)?(约|近)?$");
  private static final Sought TWICE = Sought.of(CountedTwice.WORDS);
  private static final Sought STOCK = Sought.of("^(有|达|现有)");
  private static final int LONGEST = 24;
  private static final int MANY = 3;

  private final Passage passage;

  PeriodSumReader(Passage passage) {
    this.passage = passage;
  }

  List<Tie> read() {
    return new PeriodRows(passage)
        .all().stream()
            .filter(row -> !isHalved(row))
            .flatMap(row -> behind(row).or(() -> ahead(row)).stream())
            .toList();
  }

  /** Whether a figure without a label stands before the row as one more of it. */
  private boolean isHalved(PeriodRow row) {
    return passage
        .before(row.start())
        .filter(m -> m.isQuantity() && Units.sameClass(m, row.values().get(0)))
        .filter(m -> JOINT.isIn(passage.between(m.end(), row.start())))
        .isPresent();
  }

  /** “…，共计115人”, “…，两年共招聘115人”. */
  private Optional<Tie> behind(PeriodRow row) {
    int index = row.values().get(row.values().size() - 1).index() + 1;
    Optional<Mention> next = at(index, row.end());
    Optional<Mention> total = next.filter(m -> isAlike(row, m));
    return total.isPresent()
        ? total.flatMap(whole -> added(row, whole))
        : next.filter(span -> row.isOf(YearSpan.of(passage, span)))
            .filter(span -> BEHIND_SPAN.isIn(gap(row.end(), span)))
            .flatMap(
                span ->
                    at(index + 1, span.end())
                        .filter(whole -> isAlike(row, whole))
                        .filter(whole -> SPAN_TOTAL.isIn(gap(span.end(), whole))))
            .filter(whole -> !countsTwice(whole))
            .map(whole -> Tie.sum(whole, row.values(), Answer.YES, Answer.YES));
  }

  private boolean countsTwice(Mention whole) {
    return TWICE.isIn(passage.between(whole.end(), passage.sentenceEnd(whole.end())));
  }

  private Optional<Tie> added(PeriodRow row, Mention whole) {
    Matcher told = BEHIND.matcher(gap(row.end(), whole));
    if (!told.find()) {
      return Optional.empty();
    }
    if (countsTwice(whole)) {
      return Optional.empty();
    }
    boolean cumulated = told.group(2).equals("累计");
    boolean plain = LEVEL.isIn(told.group(3));
    boolean spanned = isSpanned(row);
    if (plain && !cumulated && row.paired()) {
      return Optional.empty(); // TotalReader reads it
    }
    if (!plain && (STOCK.isIn(told.group(3)) || !(spanned || isSaid(row, told.group(3))))) {
      return Optional.empty();
    }
    boolean many = row.isConsecutive() && row.values().size() >= MANY && told.group(3).isEmpty();
    return Optional.of(
        Tie.sum(
            whole,
            row.values(),
            !cumulated || spanned || many ? Answer.YES : Answer.UNKNOWN,
            Answer.YES));
  }

  /** “三年资助6552人次，2021年、2022年、2023年依次为…”: a total told before with its span. */
  private Optional<Tie> ahead(PeriodRow row) {
    int index = row.labels().get(0).index() - 1;
    return index < 1
        ? Optional.empty()
        : Optional.of(passage.mentions().get(index))
            .filter(whole -> isAlike(row, whole) && AHEAD.isIn(gap(whole.end(), row)))
            .filter(whole -> isSpanOf(row, passage.mentions().get(index - 1), whole.start()))
            .filter(
                whole ->
                    YearSpan.endingWith(passage, passage.mentions().get(index - 1))
                        == row.values().size())
            .map(whole -> Tie.sum(whole, row.values(), Answer.YES, Answer.YES));
  }

  /** Whether a span of so many years opens the sentence of the row. */
  private boolean isSpanned(PeriodRow row) {
    int index = row.labels().get(0).index();
    boolean own = YearSpan.of(passage, row.labels().get(0)) > 1;
    return own || (index > 0 && isSpanOf(row, passage.mentions().get(index - 1), row.start()));
  }

  private boolean isSpanOf(PeriodRow row, Mention span, int before) {
    return before - span.end() <= LONGEST
        && passage.sentenceStart(before) <= span.start()
        && row.isOf(YearSpan.endingWith(passage, span));
  }

  private boolean isSaid(PeriodRow row, String words) {
    String before = passage.between(passage.sentenceStart(row.start()), row.end());
    return words.length() > 1 && before.contains(words.substring(0, 2));
  }

  private static boolean isAlike(PeriodRow row, Mention whole) {
    return whole.isQuantity() && Units.sameClass(whole, row.values().get(0));
  }

  private Optional<Mention> at(int index, int end) {
    return Optional.of(index)
        .filter(i -> i < passage.mentions().size())
        .map(passage.mentions()::get)
        .filter(mention -> mention.start() - end <= LONGEST);
  }

  private String gap(int from, Mention to) {
    return passage.between(from, to.start());
  }

  private String gap(int from, PeriodRow to) {
    return to.start() - from <= LONGEST ? passage.between(from, to.start()) : "";
  }
}

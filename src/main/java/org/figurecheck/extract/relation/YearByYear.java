package org.figurecheck.extract.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.figurecheck.figure.Answer;
import org.figurecheck.figure.Basis;
import org.figurecheck.figure.MemberRole;
import org.figurecheck.figure.RelationType;
import org.figurecheck.text.ReadingStopped;
import org.figurecheck.text.pattern.Sought;

/**
 * Finds what a text gives for each year of a span: as many figures as years,
 * “三年分别为2.4亿元、2.7亿元和3.1亿元”, each above the one before, “…，逐年递增”.
 */
final class YearByYear {
  /** A span that opens its clause, so that no names stand between it and the figures. */
  private static final Sought SPAN = Sought.of("^(这|上述|以上|过去|前)?$");

  private static final Sought EACH = Sought.of("^(来|间|里|内|度)?(各年)?(分别|依次)(为|是|达|达到)(约|近)?$");

  /** “教育拨款三年分别为…”: one thing is told of each year. */
  private static final Sought NOUN = Sought.of("^[^，。；、：0-9]{2,14}$");

  private static final Sought EACH_OF = Sought.of("^的?[^，。；、：0-9]{2,16}(分别|依次)(为|是|达|达到)(约|近)?$");

  /** Names before the span that the figures may be of. */
  private static final Sought NAMES = Sought.of("[、和与及]|[男公城][女民乡]");

  /** Words without one of which nothing rises or falls from year to year. */
  private static final List<String> STEADY = List.of("逐年", "年年", "一年比一年", "连年");

  private static final String STEADILY = "(逐年|年年|一年比一年|连年)(稳步|稳定|持续|大幅|快速|明显)?";
  private static final String UP = "(递增|增加|增长|上升|提高|提升|攀升|增多|多|高)";
  private static final String DOWN = "(递减|减少|下降|降低|回落|下滑|少|低)";
  private static final String ENDS = "(的?(态势|趋势|势头))?$";
  private static final Sought RISING = Sought.of("^(呈|呈现|保持|实现)?" + STEADILY + UP + ENDS);
  private static final Sought FALLING = Sought.of("^(呈|呈现|保持|实现)?" + STEADILY + DOWN + ENDS);

  /** What tells of a year apart from the others, or of a figure that is no year's own. */
  private static final Sought APART =
      Sought.of("尚未|未(决算|完成|统计|公布|安排|纳入|采购|实施)|其中|预测|预计|预期|计划|目标|暂|另|除|停|[今当去本]年|(19|20)[0-9]{2}年");

  /** “火灾逐年减少，2019年发生52起，2020年发生38起”: what happens, and nothing that is done about it. */
  private static final Sought RISES_AHEAD =
      Sought.of("^[^、0-9和与及]{2,16}(呈|呈现|保持|实现)?" + STEADILY + UP + ENDS);

  private static final Sought FALLS_AHEAD =
      Sought.of("^[^、0-9和与及]{2,16}(呈|呈现|保持|实现)?" + STEADILY + DOWN + ENDS);
  private static final Sought HAPPENS = Sought.of("^(共|仅)?(为|是|有|达到?|发生|受理|审结|立案)?(约|近)?$");
  private static final String AHEAD = "，：";
  private static final int LONGEST = 24;

  private final Passage passage;
  private final PeriodRows rows;

  YearByYear(Passage passage) {
    this.passage = passage;
    this.rows = new PeriodRows(passage);
  }

  List<Tie> read() {
    List<Tie> ties = new ArrayList<>();
    for (Mention mention : passage.mentions()) {
      ReadingStopped.check();
      boolean plain = mention.isPlain();
      if (plain && YearSpan.isTold(mention) && YearSpan.of(passage, mention) > 1) {
        counted(mention).ifPresent(ties::add);
      }
    }
    if (!AnyWord.in(passage.text(), STEADY)) {
      return ties;
    }
    rows.all().stream().filter(this::isOfYears).forEach(row -> ties.addAll(steps(row)));
    return ties;
  }

  /** The years of a span and the figures for them, be they as many or not. */
  private Optional<Tie> counted(Mention span) {
    int clause = passage.clauseStart(span.start());
    int sentence = passage.sentenceStart(span.start());
    List<Mention> values = values(span);
    boolean several = values.size() > 1 && passage.breaksAt(values.get(values.size() - 1).end());
    if (!several) {
      return Optional.empty();
    }
    String lead = passage.between(clause, span.start());
    String gap = passage.between(span.end(), values.get(0).start());
    boolean behind =
        clause > sentence
            && SPAN.isIn(lead)
            && EACH.isIn(gap)
            && !NAMES.isIn(passage.between(sentence, clause));
    boolean named = NOUN.isIn(lead) && EACH.isIn(gap) && !NAMES.isIn(lead);
    boolean likely = values.size() > 2 || YearSpan.of(passage, span) == values.size();
    boolean each = behind || likely && named;
    int end = values.get(values.size() - 1).end();
    boolean told = YearSpan.of(passage, span) == values.size();
    return each && (told || !APART.isIn(passage.between(end, passage.sentenceEnd(end))))
        ? Optional.of(tie(span, values))
        : Optional.empty();
  }

  /** The figures of one sort behind a span, joined by nothing but commas and conjunctions. */
  private List<Mention> values(Mention span) {
    List<Mention> values = new ArrayList<>();
    Mention last = span;
    Optional<Mention> next = passage.next(span);
    while (next.isPresent() && goesOn(last, next.get(), values)) {
      last = next.get();
      values.add(last);
      next = passage.next(last);
    }
    return values;
  }

  private boolean goesOn(Mention last, Mention next, List<Mention> values) {
    return next.isQuantity()
        && next.start() - last.end() <= LONGEST
        && (values.isEmpty()
            || Units.areOfOneWord(values.get(0), next)
                && RespectivelyReader.JOINTS.contains(passage.between(last.end(), next.start())));
  }

  private static Tie tie(Mention span, List<Mention> values) {
    List<Tie.Knot> knots = new ArrayList<>(List.of(Tie.Knot.of(MemberRole.COUNT, span)));
    values.forEach(value -> knots.add(Tie.Knot.named(MemberRole.ITEM, value.span())));
    return new Tie(RelationType.LIST_COUNT, knots, Answer.YES, Answer.UNKNOWN, Basis.UNKNOWN);
  }

  private boolean isOfYears(PeriodRow row) {
    boolean span = row.labels().size() == 1 && YearSpan.of(passage, row.labels().get(0)) > 1;
    return span || row.isConsecutive();
  }

  /** Each figure and the next, where they are said to rise or to fall from year to year. */
  private List<Tie> steps(PeriodRow row) {
    Answer rise = turn(row);
    List<Tie> ties = new ArrayList<>();
    for (int i = 1; i < row.values().size() && rise != Answer.UNKNOWN; i++) {
      ties.add(Tie.fromTo(row.values().get(i - 1), row.values().get(i), rise));
    }
    return ties;
  }

  private Answer turn(PeriodRow row) {
    int end = row.end();
    String behind = passage.between(end + 1, passage.clauseEnd(end + 1));
    boolean rises = passage.at(end) == '，' && RISING.isIn(behind);
    boolean falls = passage.at(end) == '，' && FALLING.isIn(behind);
    return rises ? Answer.YES : falls ? Answer.NO : turnAhead(row);
  }

  private Answer turnAhead(PeriodRow row) {
    int start = row.start();
    if (AHEAD.indexOf(passage.at(start - 1)) < 0 || row.paired() || !happens(row)) {
      return Answer.UNKNOWN;
    }
    String ahead = passage.between(passage.clauseStart(start - 1), start - 1);
    if (!HeadUnit.suits(ahead, row.values().get(0))) {
      return Answer.UNKNOWN;
    }
    return RISES_AHEAD.isIn(ahead)
        ? Answer.YES
        : FALLS_AHEAD.isIn(ahead) ? Answer.NO : Answer.UNKNOWN;
  }

  /** Whether each year has but its figure, and nothing is said of it behind. */
  private boolean happens(PeriodRow row) {
    for (int i = 0; i < row.values().size(); i++) {
      Mention value = row.values().get(i);
      String gap = passage.between(row.labels().get(i).end(), value.start());
      if (!HAPPENS.isIn(gap) || !passage.breaksAt(value.end()) && passage.at(value.end()) != '、') {
        return false;
      }
    }
    return true;
  }
}

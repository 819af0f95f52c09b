package org.figurecheck.extract.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.figurecheck.figure.Amount;
import org.figurecheck.figure.Answer;
import org.figurecheck.figure.Certainty;
import org.figurecheck.figure.UnitClass;
import org.figurecheck.text.ReadingStopped;

/**
 * Finds amounts whose parts are told in whole sentences, point by point:
 * “违规使用资金960万元。一是3个单位虚列支出410万元。二是2个单位将专项资金550万元出借给企业。”.
 */
final class PointAmounts {
  private static final String FIRST = PointMark.FIRST;
  private static final String BEFORE = "。：；，\n";
  private static final List<UnitClass> CLASSES =
      List.of(UnitClass.MONEY, UnitClass.AREA, UnitClass.PERSON);
  private static final Set<String> SOME = Set.of("主要", "例如", "比如", "典型");
  private static final List<String> ALL = List.of("共", "共计", "合计", "总计");

  /** Words of what another point has told, or of what the whole does not hold. */
  private static final List<String> OVERLAPPING =
      List.of("含", "同属", "重叠", "不计入", "上述", "撬动", "社会资本", "折价", "涉农", "民生");

  private static final int LONGEST_LEAD = 24;
  private static final int LONGEST_POINT = 500;

  private final Passage passage;
  private final AmountTold told;
  private final OtherDeeds otherDeeds;

  PointAmounts(Passage passage) {
    this.passage = passage;
    this.told = new AmountTold(passage);
    this.otherDeeds = new OtherDeeds(told);
  }

  /**
   * The amounts whose points tell their parts.
   *
   * @param tied the indexes of the figures in ties already, none of which is read as a whole
   */
  List<Tie> read(Set<Integer> tied) {
    List<Tie> ties = new ArrayList<>();
    String text = passage.text();
    for (int at = text.indexOf(FIRST); at >= 0; at = text.indexOf(FIRST, at + 1)) {
      ReadingStopped.check();
      if (opens(at)) {
        int first = at;
        whole(at)
            .filter(whole -> !tied.contains(whole.index()))
            .flatMap(whole -> tie(whole, first))
            .ifPresent(ties::add);
      }
    }
    return ties;
  }

  /** Whether a point may begin at a character. */
  private boolean opens(int at) {
    return BEFORE.indexOf(passage.at(lastBefore(at))) >= 0;
  }

  private int lastBefore(int position) {
    int at = position - 1;
    while (at >= 0 && " \t　\n".indexOf(passage.at(at)) >= 0) {
      at--;
    }
    return at;
  }

  /** The one amount of the sentence before the points, or of the one before that. */
  private Optional<Mention> whole(int first) {
    int end = lastBefore(first);
    int start = passage.sentenceStart(end);
    if (end - start <= LONGEST_LEAD && !isMeasured(start, end) && passage.at(start + 1) != '是') {
      end = lastBefore(start);
      start = passage.sentenceStart(end);
    }
    for (UnitClass counted : CLASSES) {
      List<Mention> amounts = told.in(start, end, counted);
      if (!amounts.isEmpty()) {
        return Optional.of(amounts.get(0)).filter(m -> amounts.size() == 1 && mayHaveParts(m));
      }
    }
    return Optional.empty();
  }

  private boolean isMeasured(int start, int end) {
    return passage.mentions(start, end).stream().anyMatch(m -> CLASSES.contains(m.unitClass()));
  }

  private boolean mayHaveParts(Mention whole) {
    return told.isAmiss(whole) || !told.deed(whole).isEmpty();
  }

  private Optional<Tie> tie(Mention whole, int first) {
    List<List<Mention>> points = points(whole, first);
    List<List<Mention>> amounts = points.stream().filter(point -> !point.isEmpty()).toList();
    boolean plain = amounts.stream().allMatch(point -> point.size() == 1);
    List<Mention> firsts = amounts.stream().map(point -> point.get(0)).toList();
    List<Mention> parts = firsts.subList(0, Claimed.filling(whole, firsts));
    if (AnyWord.in(passage.between(first, parts.isEmpty() ? first : end(parts)), OVERLAPPING)) {
      return Optional.empty();
    }
    Predicate<Mention> belongs =
        told.isAmiss(whole) ? told::isAmiss : part -> told.deed(whole).equals(told.deed(part));
    boolean sure = plain && parts.stream().allMatch(belongs);
    boolean beyond = exceed(parts, whole);
    if (parts.size() < 2 || !(sure || told.isAmiss(whole)) || (beyond && !plain)) {
      return Optional.empty();
    }
    List<String> names = parts.stream().map(told::object).toList();
    boolean others = parts.stream().anyMatch(part -> otherDeeds.areToldBy(part, whole));
    if (others || Overlap.disjoint(names) == Answer.NO) {
      return Optional.empty();
    }
    if (!sure && parts.stream().anyMatch(part -> Sum.exceeds(part, whole))) {
      return Optional.empty();
    }
    boolean filled = parts.size() < firsts.size() || parts.size() == points.size();
    boolean all = plain && filled && !tellsSome(whole, first, points.size());
    Answer disjoint = disjoint(whole, sure && told.isAmiss(whole));
    Answer apart = told.isAmiss(whole) ? disjoint : Answer.UNKNOWN;
    Answer covering = all ? covering(whole, parts, apart) : Answer.NO;
    return Optional.of(Tie.sum(whole, parts, covering, disjoint));
  }

  private int end(List<Mention> parts) {
    return passage.sentenceEnd(parts.get(parts.size() - 1).end());
  }

  /** One deed may serve two ends: 小微企业贷款 and 涉农贷款. What is amiss in two ways is told twice. */
  private static Answer disjoint(Mention whole, boolean sure) {
    return whole.unitClass() == UnitClass.PERSON
        ? Answer.UNKNOWN
        : sure ? Answer.YES : Answer.LIKELY;
  }

  private static boolean exceed(List<Mention> parts, Mention whole) {
    Amount sum = Claimed.sum(parts);
    return whole.amount().lessThan(sum) == Certainty.CERTAIN;
  }

  /** Whether but the chief points follow, and not as many as a number before them says. */
  private boolean tellsSome(Mention whole, int first, int points) {
    String lead = passage.between(passage.clauseStart(whole.start()), first);
    return AnyWord.in(lead, SOME)
        && passage.mentions(whole.end(), first).stream().noneMatch(m -> m.listCount() == points);
  }

  /** Whether the points, each of which tells an amount, are all there are. */
  private Answer covering(Mention whole, List<Mention> parts, Answer disjoint) {
    String lead = passage.between(passage.clauseStart(whole.start()), whole.start());
    return AnyWord.closes(lead, ALL)
        ? Answer.LIKELY
        : Likely.covering(whole, List.of(), parts, disjoint);
  }

  /** The amounts of each point in turn, none where it tells none or the points have others. */
  private List<List<Mention>> points(Mention whole, int first) {
    List<List<Mention>> points = new ArrayList<>();
    int at = first;
    for (int number = 1; number <= PointMark.MOST && at >= 0; number++) {
      int next = next(at + FIRST.length(), number);
      int end = next < 0 ? passage.sentenceEnd(at) : next;
      points.add(amounts(at + FIRST.length(), end, whole.unitClass()));
      at = next;
    }
    return points;
  }

  /** Where the point with an index begins, or -1 where the list has ended. */
  private int next(int from, int number) {
    if (number >= PointMark.MOST) {
      return -1;
    }
    int next = label(PointMark.of(number), from);
    String point = passage.between(from, next).stripTrailing();
    return next >= 0 && point.indexOf('\n') < 0 && label(FIRST, from, next) < 0 ? next : -1;
  }

  /** Where a label begins that is not far, or -1. */
  private int label(String label, int from) {
    return label(label, from, Math.min(passage.text().length(), from + LONGEST_POINT));
  }

  private int label(String label, int from, int to) {
    String near = passage.between(from, to);
    for (int at = near.indexOf(label); at >= 0; at = near.indexOf(label, at + 1)) {
      if (opens(from + at)) {
        return from + at;
      }
    }
    return -1;
  }

  /** What the first sentence of a point with amounts tells, and whatever later ones do. */
  private List<Mention> amounts(int from, int end, UnitClass counted) {
    List<Mention> amounts = new ArrayList<>();
    for (int at = from; at < end; ) {
      int stop = Math.min(end, passage.sentenceEnd(at));
      amounts.addAll(told.in(at, stop, counted));
      at = stop + 1;
    }
    return amounts;
  }
}

package org.figurecheck.extract.relation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.figurecheck.figure.Answer;
import org.figurecheck.figure.MemberRole;
import org.figurecheck.text.pattern.Sought;

/**
 * Finds what more there is to each of those that an average was told of: “水域96处，警示牌480块，平均每处5块；
 * 救生圈288个，每处3个”.
 */
final class SecondMeans {
  private static final Sought EVERY = Sought.of("(?:^|、)平均(每一?[^，。；、：0-9]{1,5})$");
  private static final Sought BEHIND = Sought.of("^[^，。；、：0-9]{0,8}[，、](每一?[^，。；、：0-9]{1,5})$");
  private static final Sought SOME =
      Sought.of("新增|新招|新聘|新配|补充|增补|增配|增设|加配|存量|库存|重点|重要|部分|主要|试点|示范");
  private static final BigDecimal TWO = BigDecimal.valueOf(2);
  private static final int LONGEST = 16;

  private final Passage passage;

  SecondMeans(Passage passage) {
    this.passage = passage;
  }

  /**
   * The ties.
   *
   * @param means the averages that are tied already
   */
  List<Tie> read(List<Tie> means) {
    List<Tie> ties = new ArrayList<>();
    for (Tie tie : means) {
      Mention mean = member(tie, MemberRole.STATEMENT);
      each(mean).ifPresent(each -> read(each, mean, member(tie, MemberRole.COUNT), ties));
    }
    return ties;
  }

  private void read(String each, Mention first, Mention count, List<Tie> ties) {
    for (Mention mean : passage.mentions(first.end(), passage.sentenceEnd(first.end()))) {
      if (mean.symbol().equals(count.symbol())) {
        return;
      }
      Mention total = passage.mentions().get(mean.index() - 1);
      boolean later = total.index() > first.index();
      if (later && isMean(each, total, mean, count) && !isOfOthers(first, total, mean)) {
        ties.add(Tie.quotient(total, count, mean, Answer.UNKNOWN));
      }
    }
  }

  private Optional<String> each(Mention mean) {
    int clause = passage.clauseStart(mean.start());
    boolean near = mean.start() - clause <= LONGEST;
    return near
        ? EVERY.firstIn(passage.between(clause, mean.start())).map(told -> told.group(1))
        : Optional.empty();
  }

  private boolean isMean(String each, Mention total, Mention mean, Mention count) {
    boolean near = mean.start() - total.end() <= LONGEST;
    boolean told =
        near
            && BEHIND
                .firstIn(passage.between(total.end(), mean.start()))
                .filter(words -> words.group(1).equals(each))
                .isPresent();
    return told
        && mean.isQuantity()
        && Units.areOfOneWord(mean, total)
        && isOfAll(total)
        && !isRounded(total, mean, count);
  }

  /** Whether nobody else is told to have it before the words for what was done. */
  private boolean isOfAll(Mention total) {
    Span lead = new Span(passage.clauseStart(total.start()), total.start());
    String words = lead.in(passage.text());
    return !SOME.isIn(words)
        && (Verbs.opening(passage.text(), lead) > 0 || !Verbs.tellADeed(words));
  }

  private boolean isOfOthers(Mention first, Mention total, Mention mean) {
    return MeanOfOthers.is(passage, mean, total, first)
        || MeanOfOthers.isTold(passage.between(first.end(), total.start()));
  }

  /** Whether a mean that bears no word of it follows once it is taken for rounded. */
  static boolean isRounded(Mention total, Mention mean, Mention count) {
    BigDecimal number = count.amount().stated();
    if (number == null || total.amount().stated() == null || mean.amount().stated() == null) {
      return false;
    }
    BigDecimal gap =
        total.amount().stated().subtract(mean.amount().stated().multiply(number)).abs();
    return gap.signum() > 0 && gap.multiply(TWO).compareTo(number) <= 0;
  }

  private Mention member(Tie tie, MemberRole role) {
    return tie.knots().stream()
        .filter(knot -> knot.role() == role)
        .map(knot -> passage.mentions().get(knot.index()))
        .findFirst()
        .orElseThrow();
  }
}

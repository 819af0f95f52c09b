package org.figurecheck.extract.relation;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.figurecheck.figure.Aspect;
import org.figurecheck.figure.Kind;
import org.figurecheck.figure.UnitClass;
import org.figurecheck.text.pattern.Sought;

/**
 * Tells an average of some only, of another time or of what is asked for by the words before it.
 */
final class MeanOfOthers {
  private static final Sought TOLD =
      Sought.of("其中|今年|本年|明年|去年|上年|前年|同期|以来|目前|现在|如今|要求|原则上|规定|标准|力争|确保|计划|预计");

  private static final Sought ITEM =
      Sought.of("^[^，。；、：0-9]{0,8}(、|和|及)\\p{Han}{2,10}$|^\\p{Han}{2,8}(、|和|及)$");
  private static final String HOUSEHOLD = "户";
  private static final int NEAR = 20;

  private MeanOfOthers() {}

  /** Whether a mean behind a total and a count is of others than these. */
  static boolean is(Passage passage, Mention mean, Mention total, Mention count) {
    int from = Math.max(total.end(), count.end());
    boolean planned = aspect(total) == Aspect.PLAN && aspect(mean) != Aspect.PLAN;
    return planned
        || isShared(passage, mean, count)
        || areTwo(passage, mean, total, count)
        || isTold(passage.between(from, mean.start()));
  }

  /** Whether a sum is for bodies as well as for the people counted: 先进集体12个、先进个人60名. */
  private static boolean isShared(Passage passage, Mention mean, Mention count) {
    return mean.kind() == Kind.MONEY
        && count.unitClass() == UnitClass.PERSON
        && (passage.between(passage.sentenceStart(count.start()), mean.start()).contains("集体")
            || joinsHouseholds(passage, count));
  }

  /** “慰问老党员60名、困难群众120户”: people beside households that got as well. */
  private static boolean joinsHouseholds(Passage passage, Mention count) {
    return Stream.of(count.index() - 1, count.index() + 1)
        .filter(index -> index >= 0 && index < passage.mentions().size())
        .map(index -> passage.mentions().get(index))
        .filter(other -> other.symbol().equals(HOUSEHOLD))
        .anyMatch(other -> ITEM.isIn(between(passage, count, other)));
  }

  private static String between(Passage passage, Mention one, Mention other) {
    int from = Math.min(one.end(), other.end());
    int to = Math.max(one.start(), other.start());
    return to - from <= NEAR ? passage.between(from, to) : "";
  }

  /** “奖励村干部36名、先进村12个，奖金30万元，人均5000元，村均1万元”: what two sorts get makes up the sum. */
  private static boolean areTwo(Passage passage, Mention mean, Mention total, Mention count) {
    BigDecimal left = left(mean, total, count);
    if (left.signum() <= 0 || passage.mentions().size() <= mean.index() + 1) {
      return false;
    }
    int start = passage.sentenceStart(mean.start());
    int end = passage.sentenceEnd(mean.end());
    List<Mention> told = passage.mentions(start, end);
    return Stream.of(mean.index() - 1, mean.index() + 1)
        .filter(index -> index > 0)
        .map(index -> passage.mentions().get(index))
        .filter(other -> other != total && told.contains(other) && Units.sameClass(other, mean))
        .anyMatch(
            other ->
                told.stream()
                    .filter(m -> m != count && m.kind() == Kind.COUNT)
                    .anyMatch(m -> product(other, m).compareTo(left) == 0));
  }

  private static BigDecimal left(Mention mean, Mention total, Mention count) {
    BigDecimal all = total.amount().stated();
    return all == null ? BigDecimal.ZERO : all.subtract(product(mean, count));
  }

  private static BigDecimal product(Mention one, Mention other) {
    BigDecimal first = one.amount().stated();
    BigDecimal second = other.amount().stated();
    return first == null || second == null ? BigDecimal.ZERO : first.multiply(second);
  }

  /** Whether words lead over to others. */
  static boolean isTold(String words) {
    return TOLD.isIn(words);
  }

  private static Aspect aspect(Mention mention) {
    return mention.figure().subject().aspect();
  }
}

package org.figurecheck.extract.relation;

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

  private MeanOfOthers() {}

  /** Whether a mean behind a total and a count is of others than these. */
  static boolean is(Passage passage, Mention mean, Mention total, Mention count) {
    int from = Math.max(total.end(), count.end());
    boolean planned = aspect(total) == Aspect.PLAN && aspect(mean) != Aspect.PLAN;
    return planned || isShared(passage, mean, count) || isTold(passage.between(from, mean.start()));
  }

  /** Whether a sum is for bodies as well as for the people counted: 先进集体12个、先进个人60名. */
  private static boolean isShared(Passage passage, Mention mean, Mention count) {
    return mean.kind() == Kind.MONEY
        && count.unitClass() == UnitClass.PERSON
        && passage.between(passage.sentenceStart(count.start()), mean.start()).contains("集体");
  }

  /** Whether words lead over to others. */
  static boolean isTold(String words) {
    return TOLD.isIn(words);
  }

  private static Aspect aspect(Mention mention) {
    return mention.figure().subject().aspect();
  }
}

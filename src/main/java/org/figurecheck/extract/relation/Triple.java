package org.figurecheck.extract.relation;

import java.util.List;
import java.util.Optional;
import org.figurecheck.figure.Answer;
import org.figurecheck.figure.Basis;
import org.figurecheck.figure.MemberRole;
import org.figurecheck.figure.RelationType;

/**
 * A value of a table with the two that it may follow from.
 *
 * @param result a share or a change
 * @param of the whole, or the level before
 * @param to the part, or the level after
 */
record Triple(Mention result, Mention of, Mention to) {
  /** Three values that are there, and that can be told of one another. */
  static Optional<Triple> of(Optional<Mention> result, Optional<Mention> of, Optional<Mention> to) {
    return result.isPresent() && of.isPresent() && to.isPresent() && of.get() != to.get()
        ? Optional.of(new Triple(result.get(), of.get(), to.get())).filter(Triple::isMeasured)
        : Optional.empty();
  }

  private boolean isMeasured() {
    return (result.isPercent() || result.isQuantity())
        && TableValues.isAlike(of, to)
        && of.amount().low().value() != null
        && of.amount().low().value().signum() > 0;
  }

  boolean isChange() {
    return result.isPercent()
        ? Claimed.isGrowth(result, of, to)
        : TableValues.isAlike(result, to) && Claimed.isDifference(result, of, to);
  }

  boolean isShare() {
    return Claimed.isShare(result, to, of);
  }

  Tie share() {
    return Proportion.tie(of, to, result, Answer.UNKNOWN);
  }

  Tie change() {
    int sign = result.amount().stated().signum();
    return new Tie(
        RelationType.FROM_TO,
        List.of(
            Tie.Knot.of(MemberRole.BASE, of),
            Tie.Knot.of(MemberRole.LEVEL, to),
            Tie.Knot.of(MemberRole.CHANGE, result)),
        sign == 0 ? Answer.UNKNOWN : sign > 0 ? Answer.YES : Answer.NO,
        Answer.UNKNOWN,
        Basis.NOMINAL);
  }
}

package org.figurecheck.extract.relation;

import java.math.BigDecimal;
import java.util.List;
import org.figurecheck.figure.Amount;
import org.figurecheck.figure.Answer;
import org.figurecheck.figure.Certainty;

/**
 * Parts against a whole that they may belong to.
 *
 * @param amount what they add up to
 */
record Sum(List<Part> parts, Answer covering, Answer disjoint, Amount amount) {
  Sum(List<Part> parts, Answer covering, Answer disjoint) {
    this(parts, covering, disjoint, total(parts));
  }

  static Amount total(List<Part> parts) {
    return parts.stream()
        .map(part -> part.mention().amount().times(BigDecimal.valueOf(part.times())))
        .reduce(Amount.exactly(0), Amount::plus);
  }

  List<String> names() {
    return parts.stream().map(Part::label).toList();
  }

  List<Mention> mentions() {
    return Part.mentions(parts);
  }

  /** Whether nothing that the text claims is broken if this is the whole. */
  boolean fits(Amount whole) {
    boolean eachFits =
        parts.stream().allMatch(p -> p.mention().amount().atMost(whole) != Certainty.IMPOSSIBLE);
    boolean within = disjoint == Answer.NO || amount.atMost(whole) != Certainty.IMPOSSIBLE;
    boolean fills = covering != Answer.YES || Claimed.fits(amount, whole);
    return eachFits && within && fills;
  }

  static boolean exceeds(Mention part, Mention whole) {
    return part.amount().atMost(whole.amount()) == Certainty.IMPOSSIBLE;
  }
}

package org.figurecheck.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.figurecheck.figure.Amount;
import org.figurecheck.figure.Certainty;
import org.figurecheck.figure.Figure;
import org.figurecheck.figure.Member;
import org.figurecheck.figure.MemberRole;
import org.figurecheck.figure.Relation;

/** How the parts of a relation stand to their whole. */
final class Sums {
  private Sums() {}

  static Optional<Amount> ofParts(Relation relation, List<Figure> figures) {
    return relation.members(MemberRole.PART).stream()
        .filter(Member::isFigure)
        .map(part -> amount(part, figures))
        .reduce(Amount::plus);
  }

  static Optional<Amount> whole(Relation relation, List<Figure> figures) {
    return relation.members(MemberRole.WHOLE).stream()
        .filter(Member::isFigure)
        .map(whole -> amount(whole, figures))
        .findFirst();
  }

  /** Whether the parts add up to the whole; possible where one of them is unknown. */
  static Certainty compare(Relation relation, List<Figure> figures) {
    return whole(relation, figures)
        .flatMap(whole -> ofParts(relation, figures).map(whole::equalTo))
        .orElse(Certainty.POSSIBLE);
  }

  private static Amount amount(Member member, List<Figure> figures) {
    return figures.get(member.figure()).amount().times(BigDecimal.valueOf(member.times()));
  }
}

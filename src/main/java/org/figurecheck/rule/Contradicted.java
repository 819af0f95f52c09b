package org.figurecheck.rule;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.figurecheck.figure.Amount;
import org.figurecheck.figure.Answer;
import org.figurecheck.figure.Certainty;
import org.figurecheck.figure.Content;
import org.figurecheck.figure.Figure;
import org.figurecheck.figure.Member;
import org.figurecheck.figure.Relation;
import org.figurecheck.figure.RelationType;

/** Whether a figure stands in a relation that cannot hold. */
final class Contradicted implements Predicate<Figure> {
  private final Content content;

  Contradicted(Content content) {
    this.content = content;
  }

  @Override
  public boolean test(Figure figure) {
    return content.relations().stream()
        .filter(relation -> relation.type() == RelationType.WHOLE_PARTS)
        .filter(relation -> has(relation, figure))
        .anyMatch(this::cannotHold);
  }

  private boolean has(Relation relation, Figure figure) {
    return relation.members().stream()
        .filter(Member::isFigure)
        .anyMatch(member -> content.figures().get(member.figure()).equals(figure));
  }

  private boolean cannotHold(Relation relation) {
    List<Figure> figures = content.figures();
    Optional<Amount> whole = Sums.whole(relation, figures);
    Optional<Amount> parts = Sums.ofParts(relation, figures);
    boolean above =
        whole.flatMap(w -> parts.map(p -> p.atMost(w) == Certainty.IMPOSSIBLE)).orElse(false);
    boolean unequal = Sums.compare(relation, figures) == Certainty.IMPOSSIBLE;
    return (relation.covering() == Answer.YES && unequal)
        || (relation.disjoint() == Answer.YES && above);
  }
}

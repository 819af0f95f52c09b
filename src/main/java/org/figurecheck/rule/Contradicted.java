package org.figurecheck.rule;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
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
  private final Set<Figure> contradicted;

  Contradicted(Content content) {
    List<Figure> figures = content.figures();
    this.contradicted =
        content.relations().stream()
            .filter(relation -> relation.type() == RelationType.WHOLE_PARTS)
            .filter(relation -> cannotHold(relation, figures))
            .flatMap(relation -> relation.members().stream())
            .filter(Member::isFigure)
            .map(member -> figures.get(member.figure()))
            .collect(Collectors.toSet());
  }

  @Override
  public boolean test(Figure figure) {
    return contradicted.contains(figure);
  }

  private static boolean cannotHold(Relation relation, List<Figure> figures) {
    Optional<Amount> whole = Sums.whole(relation, figures);
    Optional<Amount> parts = Sums.ofParts(relation, figures);
    boolean above =
        whole.flatMap(w -> parts.map(p -> p.atMost(w) == Certainty.IMPOSSIBLE)).orElse(false);
    boolean unequal = Sums.compare(relation, figures) == Certainty.IMPOSSIBLE;
    return (relation.covering() == Answer.YES && unequal)
        || (relation.disjoint() == Answer.YES && above);
  }
}

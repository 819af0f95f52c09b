package org.figurecheck.extract.relation;

import java.util.List;
import java.util.Optional;
import org.figurecheck.figure.MemberRole;
import org.figurecheck.figure.RelationType;
import org.figurecheck.figure.Role;

/** Tells averages and their parts from sums: 人均收入 of town and country do not add up. */
final class Averages {
  private final Passage passage;

  Averages(Passage passage) {
    this.passage = passage;
  }

  /** The ties, with a mean of its parts in place of each whole that is an average. */
  List<Tie> apart(List<Tie> ties) {
    return ties.stream().flatMap(tie -> apart(tie).stream()).toList();
  }

  private Optional<Tie> apart(Tie tie) {
    boolean sum =
        tie.type() != RelationType.WHOLE_PARTS
            || tie.knots().stream()
                .filter(knot -> knot.role() == MemberRole.WHOLE)
                .noneMatch(this::isAverage);
    if (sum) {
      return Optional.of(tie);
    }
    boolean alike =
        tie.knots().size() > 2 && tie.knots().stream().allMatch(this::isAverage) && areOfOne(tie);
    return alike
        ? Optional.of(
            new Tie(
                RelationType.MEAN_OF_PARTS,
                tie.knots(),
                tie.covering(),
                tie.disjoint(),
                tie.basis()))
        : Optional.empty();
  }

  /** Whether every mean is of the same: floor space of beds is not that of a school. */
  private boolean areOfOne(Tie tie) {
    String whole = noun(tie.knots().get(0));
    String noun = whole.substring(whole.lastIndexOf('均') + 1);
    return tie.knots().stream().allMatch(knot -> noun(knot).endsWith(noun));
  }

  private String noun(Tie.Knot knot) {
    return passage.mentions().get(knot.index()).figure().subject().text();
  }

  private boolean isAverage(Tie.Knot knot) {
    return knot.index() >= 0
        && passage.mentions().get(knot.index()).figure().subject().role() == Role.AVERAGE;
  }
}

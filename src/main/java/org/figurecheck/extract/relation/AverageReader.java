package org.figurecheck.extract.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.figurecheck.figure.Answer;
import org.figurecheck.figure.Basis;
import org.figurecheck.figure.Certainty;
import org.figurecheck.figure.MemberRole;
import org.figurecheck.figure.RelationType;

/** Finds the average of all beside those of its groups in a row: “平均224人，城区190人，东乡325人”. */
final class AverageReader {
  private static final String MEAN = "平均";

  /** The longest name of a group. */
  private static final int LONGEST = 8;

  private static final int FEWEST = 3;

  private final Passage passage;

  AverageReader(Passage passage) {
    this.passage = passage;
  }

  List<Tie> read() {
    return passage.mentions().stream()
        .filter(Mention::isQuantity)
        .filter(mention -> name(mention).equals(MEAN))
        .flatMap(mean -> tie(mean, groups(mean)).stream())
        .toList();
  }

  /** The words before a figure in its clause, where they are few. */
  private String name(Mention mention) {
    int clause = passage.clauseStart(mention.start());
    boolean few = mention.start() - clause <= LONGEST;
    return few ? passage.between(clause, mention.start()).strip() : "";
  }

  private List<Mention> groups(Mention mean) {
    List<Mention> groups = new ArrayList<>();
    int end = passage.sentenceEnd(mean.end());
    for (Mention next : passage.mentions(mean.end(), end)) {
      if (!next.symbol().equals(mean.symbol()) || name(next).length() < 2) {
        break;
      }
      groups.add(next);
    }
    return groups;
  }

  /** The tie, where it holds: the groups need not be all there are. */
  private static Optional<Tie> tie(Mention mean, List<Mention> groups) {
    if (groups.size() < FEWEST || !isBetween(mean, groups)) {
      return Optional.empty();
    }
    List<Tie.Knot> knots = new ArrayList<>();
    knots.add(Tie.Knot.of(MemberRole.WHOLE, mean));
    groups.forEach(group -> knots.add(Tie.Knot.of(MemberRole.PART, group)));
    return Optional.of(
        new Tie(RelationType.MEAN_OF_PARTS, knots, Answer.YES, Answer.UNKNOWN, Basis.UNKNOWN));
  }

  private static boolean isBetween(Mention mean, List<Mention> groups) {
    boolean above =
        groups.stream().anyMatch(g -> g.amount().atMost(mean.amount()) != Certainty.IMPOSSIBLE);
    boolean below =
        groups.stream().anyMatch(g -> mean.amount().atMost(g.amount()) != Certainty.IMPOSSIBLE);
    return above && below;
  }
}

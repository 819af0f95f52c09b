package org.figurecheck.extract.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.figurecheck.figure.Answer;
import org.figurecheck.figure.MemberRole;
import org.figurecheck.figure.RelationType;

/**
 * Settles whose change is told behind parts: “6200人，其中男生3300人，女生2900人，比上年增加310人， 增长5.3%” tells that
 * of the whole. The numbers decide; where they fit neither, nothing is tied.
 */
final class ChangeOfWhole {
  private final Passage passage;

  /** The wholes with their parts, by the last of these. */
  private final Map<Integer, Tie> wholes;

  ChangeOfWhole(Passage passage, List<Tie> wholes) {
    this.passage = passage;
    this.wholes =
        wholes.stream()
            .filter(tie -> tie.type() == RelationType.WHOLE_PARTS)
            .filter(tie -> !indexes(tie, MemberRole.PART).isEmpty())
            .filter(tie -> whole(tie) < indexes(tie, MemberRole.PART).get(0))
            .collect(
                Collectors.toMap(
                    tie -> last(indexes(tie, MemberRole.PART)),
                    Function.identity(),
                    (first, second) -> first));
  }

  /** The changes, each tied to the level that it belongs to. */
  List<Tie> settled(List<Tie> changes) {
    List<Tie> settled = new ArrayList<>();
    for (Tie tie : changes) {
      Tie whole = wholes.get(indexes(tie, MemberRole.LEVEL).get(0));
      if (whole == null) {
        settled.add(tie);
      } else {
        settled(tie, whole).ifPresent(settled::add);
      }
    }
    return settled;
  }

  private Optional<Tie> settled(Tie tie, Tie divided) {
    Mention whole = mention(divided, MemberRole.WHOLE);
    Mention part = mention(tie, MemberRole.LEVEL);
    Mention change = mention(tie, MemberRole.CHANGE);
    if (tie.type() == RelationType.GROWTH) {
      return Sum.exceeds(change, part) ? Optional.of(of(tie, whole)) : Optional.of(tie);
    }
    Mention rate = mention(tie, MemberRole.SHARE);
    boolean rise = tie.covering() != Answer.NO;
    if (Claimed.isRate(rate, change, part, rise)) {
      return Optional.of(tie);
    }
    if (Claimed.isRate(rate, change, whole, rise)) {
      return Optional.of(of(tie, whole));
    }
    boolean alone = indexes(divided, MemberRole.PART).size() == 1;
    return alone ? Optional.of(tie) : Optional.empty();
  }

  private static Tie of(Tie tie, Mention whole) {
    return tie.mapped(
        knot -> knot.role() == MemberRole.LEVEL ? Tie.Knot.of(MemberRole.LEVEL, whole) : knot);
  }

  private Mention mention(Tie tie, MemberRole role) {
    return passage.mentions().get(indexes(tie, role).get(0));
  }

  private static int whole(Tie tie) {
    return indexes(tie, MemberRole.WHOLE).get(0);
  }

  private static int last(List<Integer> indexes) {
    return indexes.get(indexes.size() - 1);
  }

  private static List<Integer> indexes(Tie tie, MemberRole role) {
    return tie.knots().stream().filter(knot -> knot.role() == role).map(Tie.Knot::index).toList();
  }
}

package org.figurecheck.extract.relation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.figurecheck.figure.Answer;
import org.figurecheck.figure.MemberRole;
import org.figurecheck.figure.RelationType;

/**
 * Joins what several readers found of one change: of “52家，比上年50家增加2家，增长4%” one tie holds the level,
 * its base, the change and the rate.
 */
final class WholeChanges {
  private final Passage passage;
  private final List<Tie> found;

  /** The changes that are told with their base, each with all that is told of it. */
  private final Map<Told, Tie> turns = new LinkedHashMap<>();

  /** The same by the figures that tell the change. */
  private final Map<Integer, Set<Told>> byChange = new HashMap<>();

  WholeChanges(Passage passage, List<Tie> found) {
    this.passage = passage;
    this.found = found;
  }

  /** What makes two ties tell of one change: the same figures changed, and the same way. */
  private record Told(Set<Tie.Knot> others, Answer rise) {
    static Told of(Tie tie, MemberRole told) {
      return new Told(
          tie.knots().stream().filter(knot -> knot.role() != told).collect(Collectors.toSet()),
          tie.covering());
    }

    boolean has(MemberRole role, int index) {
      return others.stream().anyMatch(knot -> knot.role() == role && knot.index() == index);
    }
  }

  List<Tie> read() {
    found.stream().filter(WholeChanges::isTurn).forEach(this::note);
    Set<Told> rated = new LinkedHashSet<>();
    List<Tie> bare = new ArrayList<>();
    for (Tie tie : found) {
      if (!isTurn(tie) && !isPartOfTurn(tie)) {
        bare.add(tie);
      }
      if (tie.type() == RelationType.GROWTH_RATE) {
        rated.add(Told.of(tie, MemberRole.SHARE));
      }
    }
    List<Tie> whole = new ArrayList<>(turns.values());
    bare.stream()
        .filter(tie -> tie.type() != RelationType.GROWTH || !isRated(tie, rated))
        .forEach(whole::add);
    return whole;
  }

  private void note(Tie turn) {
    Told told = Told.of(turn, MemberRole.CHANGE);
    turns.merge(told, turn, (one, other) -> joined(one, other.knots()));
    indexes(turn, MemberRole.CHANGE)
        .forEach(
            change -> byChange.computeIfAbsent(change, any -> new LinkedHashSet<>()).add(told));
  }

  private static boolean isTurn(Tie tie) {
    return tie.type() == RelationType.FROM_TO
        && indexes(tie, MemberRole.CHANGE).findAny().isPresent();
  }

  /** Whether the change of a level is told with its base too; its rate is then noted with that. */
  private boolean isPartOfTurn(Tie tie) {
    int level = indexes(tie, MemberRole.LEVEL).findFirst().orElse(-1);
    return indexes(tie, MemberRole.CHANGE)
        .flatMap(change -> byChange.getOrDefault(change, Set.of()).stream())
        .anyMatch(turn -> turn.has(MemberRole.BASE, level) || isJoined(turn, tie, level));
  }

  private boolean isJoined(Told turn, Tie tie, int level) {
    boolean same = turn.has(MemberRole.LEVEL, level) && turn.rise() == tie.covering();
    if (same) {
      List<Tie.Knot> rates =
          tie.knots().stream()
              .filter(knot -> knot.role() == MemberRole.SHARE)
              .map(knot -> new Tie.Knot(MemberRole.CHANGE, knot.span(), knot.index(), knot.times()))
              .toList();
      turns.computeIfPresent(turn, (told, whole) -> joined(whole, rates));
    }
    return same;
  }

  /** Whether a change stands in a tie with its rate too, and is not more than there is. */
  private boolean isRated(Tie growth, Set<Told> rated) {
    Mention change =
        passage.mentions().get(indexes(growth, MemberRole.CHANGE).findFirst().orElseThrow());
    Mention level =
        passage.mentions().get(indexes(growth, MemberRole.LEVEL).findFirst().orElseThrow());
    return rated.contains(Told.of(growth, MemberRole.SHARE)) && !Sum.exceeds(change, level);
  }

  private static Tie joined(Tie one, List<Tie.Knot> others) {
    List<Tie.Knot> knots = Stream.concat(one.knots().stream(), others.stream()).distinct().toList();
    return new Tie(one.type(), knots, one.covering(), one.disjoint(), one.basis());
  }

  private static Stream<Integer> indexes(Tie tie, MemberRole role) {
    return tie.knots().stream().filter(knot -> knot.role() == role).map(Tie.Knot::index);
  }
}

package org.figurecheck.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.figurecheck.figure.Answer;
import org.figurecheck.figure.Aspect;
import org.figurecheck.figure.Figure;
import org.figurecheck.figure.Member;
import org.figurecheck.figure.MemberRole;
import org.figurecheck.figure.Relation;
import org.figurecheck.figure.Role;

/** Finds figures of rows, which have no words around them, that state one indicator again. */
final class Restated {
  private final Reported reported;
  private final Indicators indicators;
  private final Map<Integer, List<Relation>> relations = new HashMap<>();

  Restated(Reported reported, Indicators indicators) {
    this.reported = reported;
    this.indicators = indicators;
    for (Relation relation : reported.content().relations()) {
      relation.members().stream()
          .filter(Member::isFigure)
          .forEach(
              member ->
                  relations
                      .computeIfAbsent(member.figure(), figure -> new ArrayList<>())
                      .add(relation));
    }
  }

  /** The first statement with each later one of the same. */
  List<List<Member>> pairs() {
    if (!reported.text().isEmpty()) {
      return List.of();
    }
    Map<List<Object>, List<Integer>> groups = new LinkedHashMap<>();
    List<Figure> figures = reported.content().figures();
    for (int index = 0; index < figures.size(); index++) {
      int statement = index;
      identity(figures.get(index))
          .ifPresent(key -> groups.computeIfAbsent(key, k -> new ArrayList<>()).add(statement));
    }
    return groups.values().stream().flatMap(this::pairs).toList();
  }

  private Stream<List<Member>> pairs(List<Integer> group) {
    int first = group.get(0);
    Set<Integer> tied = tied(first);
    return group.stream()
        .skip(1)
        .filter(later -> !tied.contains(later))
        .map(later -> List.of(member(first), member(later)));
  }

  private Optional<List<Object>> identity(Figure figure) {
    if (figure.subject().role() != Role.LEVEL || figure.subject().aspect() != Aspect.ACTUAL) {
      return Optional.empty();
    }
    int slot = indicators.slot(figure.subject().text());
    boolean stock = slot >= 0 && indicators.at(slot).stock();
    return stock ? Optional.of(List.of(slot, figure.quantity().unit())) : Optional.empty();
  }

  /** The figures that stand in a relation with a figure. */
  private Set<Integer> tied(int figure) {
    return relations.getOrDefault(figure, List.of()).stream()
        .flatMap(relation -> relation.members().stream())
        .map(Member::figure)
        .collect(Collectors.toSet());
  }

  private Member member(int index) {
    Figure figure = reported.content().figures().get(index);
    return new Member(MemberRole.STATEMENT, figure.place(), figure.raw(), index, 1);
  }

  /** The cases of the given pairs. */
  static Stream<Case> cases(List<List<Member>> pairs, List<Figure> figures) {
    return pairs.stream().map(pair -> again(pair, figures, Answer.YES));
  }

  /**
   * The case of one statement and a later one of the same.
   *
   * @param sure whether both surely speak of the same
   */
  static Case again(List<Member> pair, List<Figure> figures, Answer sure) {
    boolean slip =
        Misprint.between(
            figures.get(pair.get(0).figure()).amount(), figures.get(pair.get(1).figure()).amount());
    return new RelationCase(Scope.SAME_AGAIN, pair, figures)
        .put("second", 1)
        .put("first", 0)
        .put("sure", sure.wireName())
        .put("one-slip", slip ? "yes" : "no")
        .alike();
  }
}

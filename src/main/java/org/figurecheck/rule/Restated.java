package org.figurecheck.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.figurecheck.figure.Aspect;
import org.figurecheck.figure.Figure;
import org.figurecheck.figure.Member;
import org.figurecheck.figure.MemberRole;
import org.figurecheck.figure.Relation;
import org.figurecheck.figure.Role;

/**
 * Finds figures that state one indicator of one scope again. In prose both must say that they speak
 * of the whole (全县), of the same time, and without any word that narrows them.
 */
final class Restated {
  private final Reported reported;
  private final Indicators indicators;
  private final Sayings sayings;
  private final Map<Integer, List<Relation>> relations = new HashMap<>();

  Restated(Reported reported, Indicators indicators) {
    this.reported = reported;
    this.indicators = indicators;
    this.sayings = new Sayings(reported);
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

  /** What a figure says it speaks of; empty if that is not plain enough to be compared. */
  private Optional<List<Object>> identity(Figure figure) {
    if (figure.subject().role() != Role.LEVEL || figure.subject().aspect() != Aspect.ACTUAL) {
      return Optional.empty();
    }
    String words = figure.subject().text();
    int named = indicators.slot(words);
    int slot = named >= 0 ? named : indicators.slot(sayings.bare(words));
    boolean stock = slot >= 0 && indicators.at(slot).stock();
    return Optional.of(figure)
        .filter(stated -> stock)
        .flatMap(sayings::scopeAndTime)
        .map(scope -> List.of(slot, figure.quantity().unit(), scope));
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
    return IntStream.range(0, pairs.size())
        .mapToObj(
            index ->
                new RelationCase(Scope.SAME_AGAIN, pairs.get(index), figures)
                    .put("second", 1)
                    .put("first", 0)
                    .alike());
  }
}

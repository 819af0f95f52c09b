package org.figurecheck.extract.relation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.figurecheck.figure.Answer;
import org.figurecheck.text.ReadingStopped;

/**
 * Finds what is stated twice. A tie covers where both surely speak of the same: in the same words,
 * of the same place and time; else whether they do is unknown.
 */
final class SameAgainReader {
  private final Passage passage;
  private final StatementReader statements;
  private final Nearby nearby;

  SameAgainReader(Passage passage, StatementTime time) {
    this.passage = passage;
    this.statements = new StatementReader(passage, time);
    this.nearby = new Nearby(passage);
  }

  List<Tie> read() {
    List<Told> all = new ArrayList<>();
    Map<String, String> indicators = new HashMap<>();
    for (Mention mention : passage.mentions()) {
      ReadingStopped.check();
      statements.read(mention).ifPresent(all::add);
    }
    all.stream().filter(Told::isKnown).forEach(told -> indicators.put(told.noun(), told.name()));
    Map<List<String>, List<Told>> subjects = new LinkedHashMap<>();
    for (Told told : all) {
      Told known = told.named(indicators.getOrDefault(told.noun(), told.name()));
      subjects.computeIfAbsent(known.subject(), s -> new ArrayList<>()).add(known);
    }
    return subjects.values().stream()
        .filter(told -> told.size() > 1)
        .flatMap(told -> ties(told.stream().map(statements::statement).toList()).stream())
        .filter(tie -> !isPartOfOther(tie) && !isChanged(tie))
        .toList();
  }

  /** “3126人。目前3216人，比上年增加90人”: whether the difference is told beside one of the two. */
  private boolean isChanged(Tie tie) {
    Mention first = passage.mentions().get(tie.knots().get(0).index());
    Mention again = passage.mentions().get(tie.knots().get(1).index());
    return isDifferenceTold(first, again, again) || isDifferenceTold(first, again, first);
  }

  private boolean isDifferenceTold(Mention first, Mention again, Mention beside) {
    int end = passage.sentenceEnd(beside.end());
    return passage.mentions(beside.end(), end).stream()
        .filter(change -> change.isQuantity() && Units.sameClass(change, again))
        .anyMatch(
            change ->
                Claimed.isDifference(change, first, again)
                    || Claimed.isDifference(change, again, first));
  }

  private boolean isPartOfOther(Tie tie) {
    Mention first = passage.mentions().get(tie.knots().get(0).index());
    Mention again = passage.mentions().get(tie.knots().get(1).index());
    return nearby.makeUpTwo(first, again) || nearby.makeUpTwo(again, first);
  }

  private static List<Tie> ties(List<Statement> told) {
    Set<String> extents = new LinkedHashSet<>();
    told.stream().filter(Statement::hasExtent).forEach(s -> extents.add(s.extent()));
    if (extents.isEmpty()) {
      return ties(told, Statement::anchored);
    }
    List<Tie> ties = new ArrayList<>();
    for (String extent : extents) {
      boolean only = extents.size() == 1;
      ties.addAll(
          ties(
              told.stream().filter(s -> s.hasExtent() ? s.extent().equals(extent) : only).toList(),
              Statement::hasExtent));
    }
    return ties;
  }

  /** The first statement that says of what it speaks, with each of the others. */
  private static List<Tie> ties(List<Statement> told, Predicate<Statement> leads) {
    return told.stream()
        .filter(leads)
        .findFirst()
        .map(
            first ->
                told.stream()
                    .filter(other -> other != first)
                    .map(other -> tie(first, other))
                    .toList())
        .orElse(List.of());
  }

  private static Tie tie(Statement first, Statement again) {
    Answer sure = first.isSurelyAs(again) ? Answer.YES : Answer.UNKNOWN;
    return Tie.again(first.mention(), again.mention(), sure);
  }
}

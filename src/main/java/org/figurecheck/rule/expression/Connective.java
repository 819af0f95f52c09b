package org.figurecheck.rule.expression;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.figurecheck.figure.Certainty;

/**
 * Conditions that are joined.
 *
 * @param join how
 * @param inner the conditions
 */
record Connective(Join join, List<Condition> inner) implements Condition {
  /**
   * How conditions are joined; what is missing leaves the answer open unless the rest decides it.
   */
  enum Join {
    NOT,
    AND,
    OR,
    IF
  }

  @Override
  public Optional<Certainty> judge(Values values) {
    Optional<Certainty> first = inner.get(0).judge(values);
    return switch (join) {
      case NOT -> first.map(Certainty::not);
      case AND -> decided(first, values, Certainty.IMPOSSIBLE);
      case OR -> decided(first, values, Certainty.CERTAIN);
      case IF -> selected(first, values);
    };
  }

  private Optional<Certainty> decided(Optional<Certainty> a, Values values, Certainty decisive) {
    Optional<Certainty> sure = Optional.of(decisive);
    if (a.equals(sure)) {
      return sure;
    }
    Optional<Certainty> b = inner.get(1).judge(values);
    if (b.equals(sure)) {
      return sure;
    }
    boolean and = decisive == Certainty.IMPOSSIBLE;
    return a.flatMap(x -> b.map(y -> and ? x.and(y) : x.or(y)));
  }

  /** What follows is asked only where the condition is certain. */
  private Optional<Certainty> selected(Optional<Certainty> condition, Values values) {
    if (condition.isEmpty()) {
      return Optional.empty();
    }
    return condition.orElseThrow() == Certainty.CERTAIN
        ? inner.get(1).judge(values)
        : Optional.of(Certainty.CERTAIN);
  }

  @Override
  public String arithmetic(Values values) {
    Stream<Condition> shown = join == Join.IF ? Stream.of(inner.get(1)) : inner.stream();
    return shown
        .filter(part -> part.judge(values).equals(Optional.of(Certainty.IMPOSSIBLE)))
        .map(part -> part.arithmetic(values))
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining("; "));
  }

  @Override
  public List<Integer> slots() {
    return inner.stream().flatMap(part -> part.slots().stream()).distinct().toList();
  }

  @Override
  public boolean readsThePast() {
    return inner.stream().anyMatch(Condition::readsThePast);
  }
}

package org.figurecheck.rule.expression;

import java.util.List;

/**
 * What a name stands for in a scope.
 *
 * @param slot where its value is found when a case is judged
 * @param sort what sort of value
 * @param dimension what a number is measured in
 * @param choices the words that a choice can be
 */
public record Term(int slot, Sort sort, Dimension dimension, List<String> choices) {
  /** The sorts of value that a name can have. */
  public enum Sort {
    NUMBER,
    NUMBERS,
    THINGS,
    TEXT,
    CHOICE,
    FACT
  }

  public Term {
    choices = List.copyOf(choices);
  }

  public static Term of(int slot, Sort sort) {
    return new Term(slot, sort, Dimension.OPEN, List.of());
  }

  public static Term number(int slot, Dimension dimension) {
    return new Term(slot, Sort.NUMBER, dimension, List.of());
  }

  public static Term choice(int slot, List<String> choices) {
    return new Term(slot, Sort.CHOICE, Dimension.OPEN, choices);
  }
}

package org.figurecheck.rule.expression;

import java.util.Collection;
import java.util.List;

/**
 * Something wrong in an expression.
 *
 * @param at the code point of the expression where it shows
 * @param code what sort of mistake
 * @param arguments what its wording names
 * @param candidates the names one of which may have been meant for the first argument
 */
public record Mistake(int at, String code, List<String> arguments, Collection<String> candidates) {
  public Mistake {
    arguments = List.copyOf(arguments);
    candidates = List.copyOf(candidates);
  }

  static Mistake of(int at, String code, String... arguments) {
    return new Mistake(at, code, List.of(arguments), List.of());
  }
}

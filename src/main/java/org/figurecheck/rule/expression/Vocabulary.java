package org.figurecheck.rule.expression;

import java.util.Collection;
import java.util.Optional;

/** The names that an expression may use in one scope. */
public interface Vocabulary {
  Optional<Term> find(String name);

  /** All names, for a hint to a mistyped one. */
  Collection<String> names();

  /** Whether its numbers have a value in the period before. */
  boolean knowsThePast();
}

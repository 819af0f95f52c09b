package org.figurecheck.rule.expression;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.figurecheck.figure.Amount;

/** A part of an expression that is worth an amount. */
interface Numeric {
  /** Empty if something that it needs is missing. */
  Optional<Amount> amount(Values values);

  Dimension dimension();

  /** Itself with the numbers put in for the names. */
  String written(Values values);

  /** What it is built from. */
  default List<Numeric> inner() {
    return List.of();
  }

  /** The slots of the present that it reads, in the order of the expression. */
  default Stream<Integer> slots() {
    return inner().stream().flatMap(Numeric::slots);
  }

  default boolean readsThePast() {
    return inner().stream().anyMatch(Numeric::readsThePast);
  }

  default Optional<Linear> linear() {
    return Optional.empty();
  }

  /** Its value where it is a constant. */
  default Optional<BigDecimal> constant() {
    return Optional.empty();
  }

  /** Itself as numerator and denominator, so that a comparison can be cross-multiplied. */
  default Fraction fraction() {
    return new Fraction(this, Optional.empty());
  }

  /** Whether it shows one number only, which needs no result behind it. */
  default boolean isPlain() {
    return inner().isEmpty();
  }
}

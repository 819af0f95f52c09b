package org.figurecheck.rule.expression;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A sum of coefficient times slot.
 *
 * @param terms the terms, in the order of the expression
 */
public record Linear(List<Part> terms) {
  /**
   * A slot with its coefficient.
   *
   * @param slot the slot; where it holds several numbers, the coefficient is that of each
   * @param coefficient what it is multiplied with
   */
  public record Part(int slot, BigDecimal coefficient) {}

  public Linear {
    terms = List.copyOf(terms);
  }

  static Optional<Linear> of(int slot) {
    return Optional.of(new Linear(List.of(new Part(slot, BigDecimal.ONE))));
  }

  Linear plus(Linear other) {
    return new Linear(Stream.concat(terms.stream(), other.terms.stream()).toList());
  }

  Linear times(BigDecimal factor) {
    return new Linear(
        terms.stream()
            .map(part -> new Part(part.slot(), part.coefficient().multiply(factor)))
            .toList());
  }
}

package org.figurecheck.rule.expression;

import java.util.Optional;
import java.util.stream.Stream;
import org.figurecheck.figure.Amount;

/** How many things stand in a slot. */
record Count(int slot) implements Numeric {
  @Override
  public Optional<Amount> amount(Values values) {
    return Optional.of(Amount.exactly(values.count(slot)));
  }

  @Override
  public Dimension dimension() {
    return Dimension.BARE;
  }

  @Override
  public Stream<Integer> slots() {
    return Stream.of(slot);
  }

  @Override
  public String written(Values values) {
    return String.valueOf(values.count(slot));
  }
}

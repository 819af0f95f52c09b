package org.figurecheck.rule.expression;

import java.util.Optional;
import java.util.stream.Stream;
import org.figurecheck.figure.Amount;

/** The number in a slot. */
record Read(int slot, Dimension dimension) implements Numeric {
  @Override
  public Optional<Amount> amount(Values values) {
    return values.number(slot);
  }

  @Override
  public Stream<Integer> slots() {
    return Stream.of(slot);
  }

  @Override
  public Optional<Linear> linear() {
    return Linear.of(slot);
  }

  @Override
  public String written(Values values) {
    return Written.stated(amount(values), values.sign(slot));
  }
}

package org.figurecheck.rule.expression;

import java.util.Optional;
import org.figurecheck.figure.Amount;

/** The number that stood in a slot in the period before. */
record Previous(int slot, Dimension dimension) implements Numeric {
  @Override
  public Optional<Amount> amount(Values values) {
    return values.previous(slot);
  }

  @Override
  public boolean readsThePast() {
    return true;
  }

  @Override
  public String written(Values values) {
    return Written.stated(amount(values), values.sign(slot));
  }
}

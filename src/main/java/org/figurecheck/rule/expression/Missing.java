package org.figurecheck.rule.expression;

import java.util.List;
import java.util.Optional;
import org.figurecheck.figure.Certainty;

/** Whether a quantity is missing. */
record Missing(Numeric numeric) implements Condition {
  @Override
  public Optional<Certainty> judge(Values values) {
    return Optional.of(Certainty.of(numeric.amount(values).isEmpty()));
  }

  @Override
  public String arithmetic(Values values) {
    return "";
  }

  @Override
  public List<Integer> slots() {
    return numeric.slots().toList();
  }

  @Override
  public boolean readsThePast() {
    return numeric.readsThePast();
  }
}

package org.figurecheck.rule.expression;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.figurecheck.figure.Certainty;

/**
 * A condition on the word in a slot.
 *
 * @param slot the slot
 * @param test what must be true of the word
 */
record Words(int slot, Predicate<String> test) implements Condition {
  @Override
  public Optional<Certainty> judge(Values values) {
    return Optional.of(Certainty.of(test.test(values.text(slot))));
  }

  @Override
  public String arithmetic(Values values) {
    return "";
  }

  @Override
  public List<Integer> slots() {
    return List.of(slot);
  }

  @Override
  public boolean readsThePast() {
    return false;
  }
}

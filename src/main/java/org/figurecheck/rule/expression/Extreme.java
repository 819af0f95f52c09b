package org.figurecheck.rule.expression;

import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.figurecheck.figure.Amount;

/**
 * The greatest or the least of the numbers in a slot.
 *
 * @param name max or min
 * @param slot the slot
 * @param choice which of two
 */
record Extreme(String name, int slot, BinaryOperator<Amount> choice) implements Numeric {
  @Override
  public Optional<Amount> amount(Values values) {
    return values.numbers(slot).stream().map(Values.Portion::amount).reduce(choice);
  }

  @Override
  public Dimension dimension() {
    return Dimension.OPEN;
  }

  @Override
  public Stream<Integer> slots() {
    return Stream.of(slot);
  }

  @Override
  public boolean isPlain() {
    return false;
  }

  @Override
  public String written(Values values) {
    return values.numbers(slot).stream()
        .map(portion -> Written.stated(Optional.of(portion.amount()), values.sign(slot)))
        .collect(Collectors.joining(", ", name + "(", ")"));
  }
}

package org.figurecheck.rule.expression;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.figurecheck.figure.Amount;

/** The sum of the numbers in a slot, each as often as it counts. */
record Total(int slot, Dimension dimension) implements Numeric {
  @Override
  public Optional<Amount> amount(Values values) {
    List<Values.Portion> portions = values.numbers(slot);
    return portions.isEmpty()
        ? Optional.empty()
        : Optional.of(portions.stream().map(Total::whole).reduce(Amount::plus).orElseThrow());
  }

  private static Amount whole(Values.Portion portion) {
    return portion.amount().times(BigDecimal.valueOf(portion.times()));
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
  public boolean isPlain() {
    return false;
  }

  @Override
  public String written(Values values) {
    return values.numbers(slot).stream()
        .map(portion -> written(portion, values.sign(slot)))
        .collect(Collectors.joining(" + "));
  }

  private static String written(Values.Portion portion, String sign) {
    String number = Written.stated(Optional.of(portion.amount()), sign);
    return portion.times() == 1 ? number : portion.times() + "×" + number;
  }
}

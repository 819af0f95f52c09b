package org.figurecheck.rule.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.figurecheck.figure.Amount;

/**
 * A function of quantities.
 *
 * @param name what it is called
 * @param inner its arguments
 * @param function what it makes of them, all there
 */
record Applied(String name, List<Numeric> inner, Function<List<Amount>, Amount> function)
    implements Numeric {
  @Override
  public Optional<Amount> amount(Values values) {
    List<Amount> amounts = new ArrayList<>();
    for (Numeric argument : inner) {
      Optional<Amount> amount = argument.amount(values);
      if (amount.isEmpty()) {
        return Optional.empty();
      }
      amounts.add(amount.orElseThrow());
    }
    return Optional.of(function.apply(amounts));
  }

  @Override
  public Dimension dimension() {
    return inner.stream().map(Numeric::dimension).reduce(Dimension::plus).orElse(Dimension.BARE);
  }

  @Override
  public String written(Values values) {
    if (isMagnitude()) {
      Numeric of = inner.get(0);
      boolean positive = of.amount(values).filter(Intervals::isPositive).isPresent();
      return positive ? Written.bracketed(of, values) : "|" + of.written(values) + "|";
    }
    return inner.stream()
        .map(argument -> argument.written(values))
        .collect(Collectors.joining(", ", name + "(", ")"));
  }

  @Override
  public boolean isPlain() {
    return isMagnitude() && inner.get(0).isPlain();
  }

  private boolean isMagnitude() {
    return name.equals("abs");
  }
}

package org.figurecheck.rule.expression;

import java.util.List;
import java.util.Optional;
import org.figurecheck.figure.Amount;

/** One quantity over another. */
record Quotient(Numeric left, Numeric right) implements Numeric {
  @Override
  public Optional<Amount> amount(Values values) {
    Optional<Amount> a = left.amount(values);
    Optional<Amount> b = right.amount(values);
    return a.flatMap(x -> b.flatMap(y -> Intervals.quotient(x, y)));
  }

  @Override
  public Dimension dimension() {
    return left.dimension().over(right.dimension());
  }

  @Override
  public List<Numeric> inner() {
    return List.of(left, right);
  }

  @Override
  public Fraction fraction() {
    return left.fraction().over(right.fraction());
  }

  @Override
  public String written(Values values) {
    return Written.bracketed(left, values) + " ÷ " + Written.bracketed(right, values);
  }
}

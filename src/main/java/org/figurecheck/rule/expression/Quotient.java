package org.figurecheck.rule.expression;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.figurecheck.figure.Amount;

/** One quantity over another; over a percentage it is a hundred times as much: 50 / 25% = 200. */
record Quotient(Numeric left, Numeric right) implements Numeric {
  private static final BigDecimal HUNDRED = new BigDecimal(100);

  @Override
  public Optional<Amount> amount(Values values) {
    Optional<Amount> a = left.amount(values);
    Optional<Amount> b = right.amount(values);
    Optional<Amount> quotient = a.flatMap(x -> b.flatMap(y -> Intervals.quotient(x, y)));
    return quotient.map(amount -> isOverShare() ? amount.times(HUNDRED) : amount);
  }

  private boolean isOverShare() {
    return right.dimension().isPercent() && !left.dimension().isPercent();
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
    Fraction above = left.fraction();
    Fraction hundredfold = Constant.of(HUNDRED, Dimension.BARE).fraction();
    return (isOverShare() ? above.times(hundredfold) : above).over(right.fraction());
  }

  @Override
  public String written(Values values) {
    return Written.bracketed(left, values) + " ÷ " + Written.bracketed(right, values);
  }
}

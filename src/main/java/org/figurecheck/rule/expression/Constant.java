package org.figurecheck.rule.expression;

import java.math.BigDecimal;
import java.util.Optional;
import org.figurecheck.figure.Amount;

/** A number that stands in the expression itself. */
record Constant(Optional<BigDecimal> constant, Dimension dimension) implements Numeric {
  static Constant of(BigDecimal value, Dimension dimension) {
    return new Constant(Optional.of(value), dimension);
  }

  @Override
  public Optional<Amount> amount(Values values) {
    return constant.map(Amount::exactly);
  }

  @Override
  public String written(Values values) {
    return constant.map(Written::plain).orElse("") + (dimension.isPercent() ? "%" : "");
  }
}

package org.figurecheck.rule.expression;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.figurecheck.figure.Amount;

/** One quantity and another, added or taken away. */
record Sum(Numeric left, Numeric right, boolean minus) implements Numeric {
  @Override
  public Optional<Amount> amount(Values values) {
    Optional<Amount> a = left.amount(values);
    Optional<Amount> b = right.amount(values);
    return a.flatMap(x -> b.map(y -> minus ? x.minus(y) : x.plus(y)));
  }

  @Override
  public Dimension dimension() {
    return left.dimension().plus(right.dimension());
  }

  @Override
  public List<Numeric> inner() {
    return List.of(left, right);
  }

  @Override
  public Optional<Linear> linear() {
    BigDecimal factor = minus ? BigDecimal.ONE.negate() : BigDecimal.ONE;
    return left.linear().flatMap(a -> right.linear().map(b -> a.plus(b.times(factor))));
  }

  @Override
  public String written(Values values) {
    String after = right.written(values);
    boolean bracket = minus && right instanceof Sum;
    return left.written(values) + (minus ? " − " : " + ") + (bracket ? "(" + after + ")" : after);
  }
}

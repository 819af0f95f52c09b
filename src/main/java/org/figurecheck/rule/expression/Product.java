package org.figurecheck.rule.expression;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.figurecheck.figure.Amount;

/**
 * One quantity times another.
 *
 * @param left one
 * @param right the other
 * @param isShare whether it is a percentage of something, of which it is a hundredth
 */
record Product(Numeric left, Numeric right, boolean isShare) implements Numeric {
  private static final BigDecimal HUNDREDTH = new BigDecimal("0.01");

  @Override
  public Optional<Amount> amount(Values values) {
    Optional<Amount> a = left.amount(values);
    Optional<Amount> b = right.amount(values);
    Optional<Amount> product = a.flatMap(x -> b.map(y -> Intervals.product(x, y)));
    return product.map(p -> isShare ? p.times(HUNDREDTH) : p);
  }

  static Product of(Numeric left, Numeric right) {
    boolean first = left.dimension().isPercent() && !right.dimension().equals(Dimension.BARE);
    boolean second = right.dimension().isPercent() && !left.dimension().equals(Dimension.BARE);
    return new Product(left, right, first || second);
  }

  static Product plain(Numeric left, Numeric right) {
    return new Product(left, right, false);
  }

  @Override
  public Dimension dimension() {
    return left.dimension().times(right.dimension());
  }

  @Override
  public List<Numeric> inner() {
    return List.of(left, right);
  }

  @Override
  public Optional<Linear> linear() {
    if (isShare) {
      return Optional.empty();
    }
    return left.constant()
        .flatMap(factor -> right.linear().map(linear -> linear.times(factor)))
        .or(() -> right.constant().flatMap(f -> left.linear().map(linear -> linear.times(f))));
  }

  @Override
  public Fraction fraction() {
    return isShare ? new Fraction(this, Optional.empty()) : left.fraction().times(right.fraction());
  }

  @Override
  public String written(Values values) {
    return Written.bracketed(left, values) + " × " + Written.bracketed(right, values);
  }
}

package org.figurecheck.rule.expression;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.figurecheck.figure.Amount;
import org.figurecheck.figure.Certainty;

/**
 * A comparison of two quantities; quotients are cross-multiplied, so that nothing is rounded.
 *
 * @param operator how they should compare
 * @param left one
 * @param right the other
 * @param across both with the denominators gone
 */
record Comparison(Operator operator, Numeric left, Numeric right, Across across)
    implements Condition {
  /** Both sides free of quotients, and the denominators, which must be positive for that. */
  record Across(Numeric left, Numeric right, List<Numeric> denominators) {
    static Across of(Fraction left, Fraction right) {
      return new Across(
          left.across(right),
          right.across(left),
          Stream.of(left.denominator(), right.denominator()).flatMap(Optional::stream).toList());
    }
  }

  static Comparison of(Operator operator, Numeric left, Numeric right) {
    return new Comparison(operator, left, right, Across.of(left.fraction(), right.fraction()));
  }

  @Override
  public Optional<Certainty> judge(Values values) {
    for (Numeric denominator : across.denominators()) {
      Optional<Amount> amount = denominator.amount(values);
      if (amount.isEmpty() || !Intervals.isPositive(amount.orElseThrow())) {
        return judge(left, right, values);
      }
    }
    return judge(across.left(), across.right(), values);
  }

  private Optional<Certainty> judge(Numeric one, Numeric other, Values values) {
    Optional<Amount> a = one.amount(values);
    Optional<Amount> b = other.amount(values);
    return a.flatMap(x -> b.map(y -> operator.compare(x, y)));
  }

  @Override
  public String arithmetic(Values values) {
    return side(left, values) + " " + operator.broken() + " " + side(right, values);
  }

  private static String side(Numeric numeric, Values values) {
    String written = numeric.written(values);
    Optional<Amount> amount = numeric.isPlain() ? Optional.empty() : numeric.amount(values);
    String sign = numeric.dimension().isPercent() ? "%" : "";
    return amount.map(a -> written + " = " + Written.computed(a, sign)).orElse(written);
  }

  @Override
  public List<Integer> slots() {
    return Stream.concat(left.slots(), right.slots()).distinct().toList();
  }

  @Override
  public boolean readsThePast() {
    return left.readsThePast() || right.readsThePast();
  }

  @Override
  public Optional<Claim> claim() {
    if (operator == Operator.DIFFERENT || readsThePast()) {
      return Optional.empty();
    }
    BigDecimal minus = BigDecimal.ONE.negate();
    return left.linear()
        .flatMap(a -> right.linear().map(b -> a.plus(b.times(minus))))
        .map(sum -> new Claim(sum, operator));
  }
}

package org.figurecheck.rule.expression;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import org.figurecheck.figure.Amount;
import org.figurecheck.figure.Bound;

/** Products, quotients and other functions of amounts; each contains all that can truly be. */
final class Intervals {
  private static final MathContext DOWN = new MathContext(34, RoundingMode.FLOOR);
  private static final MathContext UP = new MathContext(34, RoundingMode.CEILING);

  private Intervals() {}

  static Amount product(Amount a, Amount b) {
    End low = null;
    End high = null;
    for (End x : End.of(a)) {
      for (End y : End.of(b)) {
        End corner = x.times(y);
        low = low == null || corner.isLower(low) ? corner : low;
        high = high == null || corner.isHigher(high) ? corner : high;
      }
    }
    return new Amount(
        low.bound(), high.bound(), both(a, b) ? a.stated().multiply(b.stated()) : null);
  }

  /** Rounded outwards; empty if the divisor can be zero. */
  static Optional<Amount> quotient(Amount a, Amount b) {
    if (isPositive(negative(b))) {
      return quotient(negative(a), negative(b));
    }
    if (!isPositive(b)) {
      return Optional.empty();
    }
    Bound low = b.high().isInfinite() ? Bound.open(BigDecimal.ZERO) : inverse(b.high(), DOWN);
    Bound high = b.low().value().signum() == 0 ? Bound.NONE : inverse(b.low(), UP);
    Amount product = product(a, new Amount(low, high, null));
    boolean stated = both(a, b) && b.stated().signum() != 0;
    BigDecimal quotient =
        stated ? a.stated().divide(b.stated(), MathContext.DECIMAL128) : product.stated();
    return Optional.of(new Amount(product.low(), product.high(), quotient));
  }

  private static Bound inverse(Bound bound, MathContext rounding) {
    return new Bound(BigDecimal.ONE.divide(bound.value(), rounding), bound.closed());
  }

  static boolean isPositive(Amount amount) {
    Bound low = amount.low();
    return !low.isInfinite()
        && (low.value().signum() > 0 || (low.value().signum() == 0 && !low.closed()));
  }

  static Amount negative(Amount amount) {
    return amount.times(BigDecimal.ONE.negate());
  }

  static Amount absolute(Amount amount) {
    Amount most = greatest(amount, negative(amount));
    return most.low().isInfinite() || most.low().value().signum() < 0
        ? new Amount(Bound.closed(BigDecimal.ZERO), most.high(), most.stated())
        : most;
  }

  static Amount greatest(Amount a, Amount b) {
    BigDecimal stated = both(a, b) ? a.stated().max(b.stated()) : null;
    return new Amount(higherLow(a.low(), b.low()), higherHigh(a.high(), b.high()), stated);
  }

  static Amount least(Amount a, Amount b) {
    return negative(greatest(negative(a), negative(b)));
  }

  /** Rounded half up to some decimals, both ends and all between. */
  static Amount rounded(Amount amount, int decimals) {
    BigDecimal stated = amount.stated() == null ? null : rounded(amount.stated(), decimals);
    return new Amount(rounded(amount.low(), decimals), rounded(amount.high(), decimals), stated);
  }

  private static Bound rounded(Bound bound, int decimals) {
    return bound.isInfinite() ? bound : Bound.closed(rounded(bound.value(), decimals));
  }

  private static BigDecimal rounded(BigDecimal value, int decimals) {
    return value.setScale(decimals, RoundingMode.HALF_UP);
  }

  private static Bound higherLow(Bound a, Bound b) {
    if (a.isInfinite() || b.isInfinite()) {
      return a.isInfinite() ? b : a;
    }
    int order = a.value().compareTo(b.value());
    return order == 0 ? new Bound(a.value(), a.closed() && b.closed()) : order > 0 ? a : b;
  }

  private static Bound higherHigh(Bound a, Bound b) {
    if (a.isInfinite() || b.isInfinite()) {
      return Bound.NONE;
    }
    int order = a.value().compareTo(b.value());
    return order == 0 ? new Bound(a.value(), a.closed() || b.closed()) : order > 0 ? a : b;
  }

  private static boolean both(Amount a, Amount b) {
    return a.stated() != null && b.stated() != null;
  }
}

package org.figurecheck.rule.expression;

import java.math.BigDecimal;
import java.util.List;
import org.figurecheck.figure.Amount;
import org.figurecheck.figure.Bound;

/**
 * One end of an amount that knows on which side it is infinite.
 *
 * @param bound the end
 * @param infinity −1 or 1 if it is infinite on that side, else 0
 */
record End(Bound bound, int infinity) {
  static List<End> of(Amount amount) {
    return List.of(
        new End(amount.low(), amount.low().isInfinite() ? -1 : 0),
        new End(amount.high(), amount.high().isInfinite() ? 1 : 0));
  }

  End times(End other) {
    if (sign() == 0 || other.sign() == 0) {
      boolean attained = isClosedZero() || other.isClosedZero();
      return new End(new Bound(BigDecimal.ZERO, attained), 0);
    }
    if (infinity != 0 || other.infinity != 0) {
      return new End(Bound.NONE, sign() * other.sign());
    }
    BigDecimal product = bound.value().multiply(other.bound.value());
    return new End(new Bound(product, bound.closed() && other.bound.closed()), 0);
  }

  /** Whether this end reaches further down. */
  boolean isLower(End other) {
    int order = order(other);
    return order < 0 || (order == 0 && bound.closed());
  }

  /** Whether this end reaches further up. */
  boolean isHigher(End other) {
    int order = order(other);
    return order > 0 || (order == 0 && bound.closed());
  }

  private int order(End other) {
    return infinity != 0 || other.infinity != 0
        ? Integer.compare(infinity, other.infinity)
        : bound.value().compareTo(other.bound.value());
  }

  private int sign() {
    return infinity != 0 ? infinity : bound.value().signum();
  }

  private boolean isClosedZero() {
    return sign() == 0 && bound.closed();
  }
}

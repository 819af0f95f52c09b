package org.figurecheck.figure;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What a stated number can truly be: an interval of exact decimals in base units, with the value as
 * stated. Addition, subtraction and multiplication are exact; the interval rule is that of XBRL
 * Calculations 1.1 (recommendation of 2023-02-22).
 *
 * @param low the lower end
 * @param high the upper end
 * @param stated the value as stated, or null where none single is (a range, a date)
 */
public record Amount(Bound low, Bound high, BigDecimal stated) {
  /** Nothing is known of the value. */
  public static final Amount UNKNOWN = new Amount(Bound.NONE, Bound.NONE, null);

  private static final BigDecimal HALF = new BigDecimal("0.5");

  public Amount {
    if (!low.isInfinite() && !high.isInfinite()) {
      int order = low.value().compareTo(high.value());
      if (order > 0 || (order == 0 && !(low.closed() && high.closed()))) {
        throw new IllegalArgumentException("empty amount: " + low + " to " + high);
      }
    }
  }

  public static Amount exactly(BigDecimal value) {
    return new Amount(Bound.closed(value), Bound.closed(value), value);
  }

  public static Amount exactly(long value) {
    return exactly(BigDecimal.valueOf(value));
  }

  /** The closed interval of half a unit of {@code step} on either side of the value. */
  public static Amount rounded(BigDecimal value, BigDecimal step) {
    BigDecimal half = step.multiply(HALF);
    return new Amount(Bound.closed(value.subtract(half)), Bound.closed(value.add(half)), value);
  }

  public static Amount between(BigDecimal low, BigDecimal high) {
    return new Amount(Bound.closed(low), Bound.closed(high), null);
  }

  /** The same with its ends: who writes 近370 may have counted just 370. */
  public Amount closed() {
    return new Amount(low.closedToo(), high.closedToo(), stated);
  }

  public boolean isExact() {
    return !low.isInfinite() && !high.isInfinite() && low.value().compareTo(high.value()) == 0;
  }

  public Amount plus(Amount other) {
    return new Amount(
        low.plus(other.low),
        high.plus(other.high),
        stated == null || other.stated == null ? null : stated.add(other.stated));
  }

  public Amount minus(Amount other) {
    return plus(other.times(BigDecimal.ONE.negate()));
  }

  public Amount times(BigDecimal factor) {
    BigDecimal product = stated == null ? null : stated.multiply(factor);
    return switch (factor.signum()) {
      case 0 -> exactly(BigDecimal.ZERO);
      case 1 -> new Amount(low.times(factor), high.times(factor), product);
      default -> new Amount(high.times(factor), low.times(factor), product);
    };
  }

  /** What both amounts allow, or empty if nothing is. */
  public Optional<Amount> meet(Amount other) {
    Bound lower = tighterLow(low, other.low);
    Bound upper = tighterHigh(high, other.high);
    if (!lower.isInfinite() && !upper.isInfinite()) {
      int order = lower.value().compareTo(upper.value());
      if (order > 0 || (order == 0 && !(lower.closed() && upper.closed()))) {
        return Optional.empty();
      }
    }
    return Optional.of(new Amount(lower, upper, stated));
  }

  public Certainty equalTo(Amount other) {
    if (isExact() && other.isExact()) {
      return Certainty.of(low.value().compareTo(other.low.value()) == 0);
    }
    return meet(other).isPresent() ? Certainty.POSSIBLE : Certainty.IMPOSSIBLE;
  }

  public Certainty atMost(Amount other) {
    if (!high.isInfinite()
        && !other.low.isInfinite()
        && high.value().compareTo(other.low.value()) <= 0) {
      return Certainty.CERTAIN;
    }
    if (low.isInfinite() || other.high.isInfinite()) {
      return Certainty.POSSIBLE;
    }
    int order = low.value().compareTo(other.high.value());
    boolean both = low.closed() && other.high.closed();
    return order > 0 || (order == 0 && !both) ? Certainty.IMPOSSIBLE : Certainty.POSSIBLE;
  }

  public Certainty lessThan(Amount other) {
    return other.atMost(this).not();
  }

  private static Bound tighterLow(Bound a, Bound b) {
    if (a.isInfinite() || b.isInfinite()) {
      return a.isInfinite() ? b : a;
    }
    int order = a.value().compareTo(b.value());
    return order == 0 ? new Bound(a.value(), a.closed() && b.closed()) : order > 0 ? a : b;
  }

  private static Bound tighterHigh(Bound a, Bound b) {
    if (a.isInfinite() || b.isInfinite()) {
      return a.isInfinite() ? b : a;
    }
    int order = a.value().compareTo(b.value());
    return order == 0 ? new Bound(a.value(), a.closed() && b.closed()) : order < 0 ? a : b;
  }
}

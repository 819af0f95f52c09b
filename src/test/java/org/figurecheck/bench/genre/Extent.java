package org.figurecheck.bench.genre;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * What a number can truly be; ends count as inside, so that only what is surely wrong is wrong.
 *
 * @param low the least
 * @param high the greatest
 */
public record Extent(BigDecimal low, BigDecimal high) {
  static final BigDecimal FAR = BigDecimal.TEN.pow(24);
  private static final MathContext FINE = MathContext.DECIMAL128;

  static Extent exactly(BigDecimal value) {
    return new Extent(value, value);
  }

  static Extent around(BigDecimal value, BigDecimal slack) {
    return new Extent(value.subtract(slack), value.add(slack));
  }

  Extent plus(Extent other) {
    return new Extent(low.add(other.low), high.add(other.high));
  }

  Extent minus(Extent other) {
    return new Extent(low.subtract(other.high), high.subtract(other.low));
  }

  Extent times(long factor) {
    return new Extent(
        low.multiply(BigDecimal.valueOf(factor)), high.multiply(BigDecimal.valueOf(factor)));
  }

  /** Both are positive amounts. */
  Extent times(Extent other) {
    return new Extent(low.multiply(other.low, FINE), high.multiply(other.high, FINE));
  }

  /** Both are positive amounts; by what may be nothing, nothing is told. */
  Extent over(Extent other) {
    return other.low.signum() <= 0
        ? new Extent(FAR.negate(), FAR)
        : new Extent(low.divide(other.high, FINE), high.divide(other.low, FINE));
  }

  boolean meets(Extent other) {
    return low.compareTo(other.high) <= 0 && other.low.compareTo(high) <= 0;
  }

  boolean holds(BigDecimal value) {
    return low.compareTo(value) <= 0 && value.compareTo(high) <= 0;
  }

  boolean isAbove(Extent other) {
    return low.compareTo(other.high) > 0;
  }
}

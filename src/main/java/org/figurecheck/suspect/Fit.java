package org.figurecheck.suspect;

import java.math.BigDecimal;
import java.math.MathContext;
import org.figurecheck.figure.Amount;

/**
 * How well two amounts that should be the same agree: 1 where they are stated alike, thinning out
 * to almost nothing where only all roundings at their utmost make them meet.
 */
final class Fit {
  private static final BigDecimal LEAST = new BigDecimal("0.001");

  private Fit() {}

  static BigDecimal of(Amount one, Amount other) {
    if (one.stated() == null || other.stated() == null) {
      return BigDecimal.ONE;
    }
    int order = one.stated().compareTo(other.stated());
    return order == 0 ? BigDecimal.ONE : order > 0 ? above(one, other) : above(other, one);
  }

  /** Two roundings at least must both go to their ends: the odds thin out with the square. */
  private static BigDecimal above(Amount larger, Amount smaller) {
    if (larger.low().isInfinite() || smaller.high().isInfinite()) {
      return BigDecimal.ONE;
    }
    BigDecimal room =
        larger
            .stated()
            .subtract(larger.low().value())
            .add(smaller.high().value().subtract(smaller.stated()));
    BigDecimal left = room.subtract(larger.stated().subtract(smaller.stated()));
    if (left.signum() <= 0) {
      return LEAST;
    }
    return left.divide(room, MathContext.DECIMAL32).pow(2).max(LEAST);
  }
}

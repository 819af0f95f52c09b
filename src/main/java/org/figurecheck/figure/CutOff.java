package org.figurecheck.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Shares and means whose last decimal was cut off rather than rounded: 66.6 % of two thirds. Where
 * decimals are told, that is a habit, and no wrong figure.
 */
public final class CutOff {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final int PRECISION = 12;

  private CutOff() {}

  /** A share, with the room that cutting off leaves it where its part and whole need that. */
  public static Amount ofShare(Amount share, Amount part, Amount whole) {
    return ofQuotient(share, part.times(HUNDRED), whole);
  }

  /** A mean, with the room that cutting off leaves it where its total and count need that. */
  public static Amount ofQuotient(Amount mean, Amount total, Amount count) {
    boolean told =
        mean.stated() != null
            && mean.stated().scale() > 0
            && !mean.low().isInfinite()
            && !mean.high().isInfinite();
    boolean divides =
        total.stated() != null && count.stated() != null && count.stated().signum() > 0;
    if (!told || !divides) {
      return mean;
    }
    BigDecimal quotient = total.stated().divide(count.stated(), PRECISION, RoundingMode.HALF_UP);
    BigDecimal step = mean.high().value().subtract(mean.low().value());
    BigDecimal cut = mean.stated().add(step);
    boolean cutOff = quotient.compareTo(mean.stated()) > 0 && quotient.compareTo(cut) < 0;
    return cutOff ? new Amount(mean.low(), Amount.exactly(cut).high(), mean.stated()) : mean;
  }
}

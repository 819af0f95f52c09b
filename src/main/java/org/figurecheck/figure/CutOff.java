package org.figurecheck.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Shares whose last decimal was cut off rather than rounded: 66.6 % of two thirds. Where decimals
 * are told, that is a habit, and no wrong figure.
 */
public final class CutOff {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final int PRECISION = 12;

  private CutOff() {}

  /** The share, with the room that cutting off leaves it where its part and whole need that. */
  public static Amount allowing(Amount share, Amount part, Amount whole) {
    boolean told =
        share.stated() != null
            && share.stated().scale() > 0
            && !share.low().isInfinite()
            && !share.high().isInfinite();
    boolean divides = part.isExact() && whole.isExact() && whole.low().value().signum() > 0;
    if (!told || !divides) {
      return share;
    }
    BigDecimal quotient =
        part.low()
            .value()
            .multiply(HUNDRED)
            .divide(whole.low().value(), PRECISION, RoundingMode.HALF_UP);
    BigDecimal step = share.high().value().subtract(share.low().value());
    BigDecimal cut = share.stated().add(step);
    boolean cutOff = quotient.compareTo(share.stated()) > 0 && quotient.compareTo(cut) < 0;
    return cutOff ? new Amount(share.low(), Amount.exactly(cut).high(), share.stated()) : share;
  }
}

package org.figurecheck.source;

import java.math.BigDecimal;
import org.figurecheck.figure.Amount;
import org.figurecheck.figure.Bound;

/** A share stated at or below 100 % cannot be more; one stated above it is left as it is. */
final class Percentages {
  private static final BigDecimal ALL = new BigDecimal(100);

  private Percentages() {}

  static Amount cutOff(Amount amount) {
    return amount.stated().compareTo(ALL) <= 0 && amount.high().value().compareTo(ALL) > 0
        ? new Amount(amount.low(), Bound.closed(ALL), amount.stated())
        : amount;
  }
}

package org.figurecheck.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.figurecheck.figure.Amount;
import org.figurecheck.figure.Slip;

/**
 * Whether a share is what its part and whole make but for one slip in one of the three numbers, for
 * a thousand or ten thousand too many, or for the part and the whole exchanged. A share of two
 * digits fits one time in three by mere chance, and a number of two digits is soon a slip away, so
 * three are asked for.
 */
final class ShareSlip {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final int FEWEST = 3;

  /** Thousands and ten thousands lost or added, as powers of ten. */
  private static final List<Integer> UNITS = List.of(-4, -3, 3, 4);

  /** More numbers than these that fit make it no wonder that one is a slip away. */
  private static final int MOST = 3;

  private ShareSlip() {}

  static boolean mends(Amount whole, Amount part, Amount share) {
    if (!isPositive(whole) || !isPositive(part) || !isPositive(share)) {
      return false;
    }
    BigDecimal step = step(share);
    String typed = steps(share.stated(), step);
    BigDecimal low = share.low().value();
    BigDecimal high = share.high().value();
    BigDecimal hundredfold = part.stated().multiply(HUNDRED);
    BigDecimal quotient = over(hundredfold, whole.stated());
    String meant = steps(quotient, step);
    if (Math.max(typed.length(), meant.length()) >= FEWEST && Slip.isOne(typed, meant)) {
      return true;
    }
    return (typed.length() >= FEWEST
            && (typed.equals(steps(over(whole.stated().multiply(HUNDRED), part.stated()), step))
                || UNITS.stream()
                    .anyMatch(by -> typed.equals(steps(quotient.scaleByPowerOfTen(by), step)))))
        || slips(
            part,
            over(whole.stated().multiply(low), HUNDRED),
            over(whole.stated().multiply(high), HUNDRED))
        || slips(whole, over(hundredfold, high), over(hundredfold, low));
  }

  private static boolean isPositive(Amount amount) {
    return amount.stated() != null
        && !amount.low().isInfinite()
        && !amount.high().isInfinite()
        && amount.low().value().signum() > 0;
  }

  /** Whether one of the few numbers between two ends is a slip away from what was stated. */
  private static boolean slips(Amount stated, BigDecimal low, BigDecimal high) {
    BigDecimal step = step(stated);
    BigDecimal first = low.divide(step, 0, RoundingMode.CEILING);
    BigDecimal last = high.divide(step, 0, RoundingMode.FLOOR);
    if (last.subtract(first).compareTo(BigDecimal.valueOf(MOST)) >= 0) {
      return false;
    }
    String typed = steps(stated.stated(), step);
    if (Math.max(typed.length(), last.toPlainString().length()) < FEWEST) {
      return false;
    }
    for (BigDecimal at = first; at.compareTo(last) <= 0; at = at.add(BigDecimal.ONE)) {
      if (Slip.isOne(typed, at.toPlainString())) {
        return true;
      }
    }
    return false;
  }

  /** The unit of the last digit, to which a number was rounded. */
  private static BigDecimal step(Amount amount) {
    return amount.isExact() ? BigDecimal.ONE : amount.high().value().subtract(amount.low().value());
  }

  private static String steps(BigDecimal value, BigDecimal step) {
    return value.divide(step, 0, RoundingMode.HALF_UP).toPlainString();
  }

  private static BigDecimal over(BigDecimal dividend, BigDecimal divisor) {
    return dividend.divide(divisor, 12, RoundingMode.HALF_UP);
  }
}

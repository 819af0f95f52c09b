package org.figurecheck.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.figurecheck.figure.Amount;

/**
 * Whether a change told in per cent is just the difference of two rates, and not what it would be
 * of the earlier rate, though their rounding leaves room for that: 91.4% and 0.6% make 92.0%.
 */
final class InPoints {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private InPoints() {}

  static boolean tells(Amount base, Amount level, Amount change) {
    boolean known =
        List.of(base, level, change).stream()
            .allMatch(a -> a.stated() != null && !a.low().isInfinite() && !a.high().isInfinite());
    if (!known || base.low().value().signum() <= 0) {
      return false;
    }
    BigDecimal difference = level.stated().subtract(base.stated()).abs();
    BigDecimal told = change.stated().abs();
    BigDecimal step = told.subtract(change.low().value()).abs().multiply(BigDecimal.valueOf(2));
    return difference.compareTo(told) == 0
        && step.signum() > 0
        && rounded(relative(difference, base), step).compareTo(told) != 0
        && isRoomFor(told, step, base, level);
  }

  /** Whether the true rates may make what is told of the change. */
  private static boolean isRoomFor(BigDecimal told, BigDecimal step, Amount base, Amount level) {
    BigDecimal room = level.high().value().subtract(level.low().value());
    BigDecimal difference = level.stated().subtract(base.stated()).abs();
    BigDecimal least = relative(difference.subtract(room), base);
    BigDecimal most = relative(difference.add(room), base);
    return least.compareTo(told.add(step)) <= 0 && most.compareTo(told.subtract(step)) >= 0;
  }

  private static BigDecimal relative(BigDecimal difference, Amount base) {
    return difference.multiply(HUNDRED).divide(base.stated(), 8, RoundingMode.HALF_UP);
  }

  private static BigDecimal rounded(BigDecimal value, BigDecimal step) {
    return value.divide(step, 0, RoundingMode.HALF_UP).multiply(step);
  }
}

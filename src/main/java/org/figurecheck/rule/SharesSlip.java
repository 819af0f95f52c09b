package org.figurecheck.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.figurecheck.figure.Amount;
import org.figurecheck.figure.Slip;

/**
 * Whether shares make up one whole but for one slip in one of them. Short of it they need not be
 * all there are, and a number of two digits is soon a slip away, so three digits are asked for.
 */
final class SharesSlip {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final int FEWEST = 3;

  private SharesSlip() {}

  static boolean mends(List<Amount> shares) {
    boolean known =
        shares.stream().allMatch(share -> share.stated() != null && share.stated().signum() > 0);
    if (!known) {
      return false;
    }
    BigDecimal sum = shares.stream().map(Amount::stated).reduce(BigDecimal.ZERO, BigDecimal::add);
    BigDecimal step =
        shares.stream().map(SharesSlip::step).min(BigDecimal::compareTo).orElseThrow();
    if (step.signum() <= 0) {
      return false;
    }
    boolean many = shares.size() >= FEWEST && sum.compareTo(HUNDRED) > 0;
    return shares.stream()
        .map(Amount::stated)
        .anyMatch(share -> slips(share, share.add(HUNDRED).subtract(sum), step, many ? 1 : FEWEST));
  }

  /** The unit of the last digit; above a share near the whole there is less room than below. */
  private static BigDecimal step(Amount share) {
    return share.low().isInfinite()
        ? BigDecimal.ZERO
        : share.stated().subtract(share.low().value()).multiply(BigDecimal.valueOf(2));
  }

  /** Whether one share should have been another, as far as the others' rounding tells. */
  private static boolean slips(BigDecimal share, BigDecimal meant, BigDecimal step, int fewest) {
    String typed = steps(share, step);
    for (int off = -1; off <= 1; off++) {
      BigDecimal right = meant.add(step.multiply(BigDecimal.valueOf(off)));
      String whole = steps(right, step);
      boolean told = Math.max(typed.length(), whole.length()) >= fewest;
      if (right.signum() > 0 && told && isSlip(typed, whole)) {
        return true;
      }
    }
    return false;
  }

  /** One digit is wrong, or the point is: 509.0 for 50.90. */
  private static boolean isSlip(String typed, String meant) {
    return Slip.isOne(typed, meant) || bare(typed).equals(bare(meant));
  }

  private static String bare(String digits) {
    return new BigDecimal(digits).stripTrailingZeros().unscaledValue().toString();
  }

  private static String steps(BigDecimal value, BigDecimal step) {
    return value.divide(step, 0, RoundingMode.HALF_UP).toPlainString();
  }
}

package org.figurecheck.extract.relation;

import java.math.BigDecimal;
import java.util.List;
import org.figurecheck.figure.Amount;
import org.figurecheck.figure.Certainty;
import org.figurecheck.figure.Slip;

/**
 * Whether parts exceed their whole by just what one slip explains: a digit mistyped, a power of
 * ten, or the whole and a part in one another's place. Short numbers do so by mere chance.
 */
final class Slipped {
  private static final int FEWEST_DIGITS = 4;
  private static final int MOST_DIGITS = 9;
  private static final int FEWEST_SWAPPED = 3;
  private static final BigDecimal FINE = BigDecimal.valueOf(100);

  private Slipped() {}

  static boolean explains(Mention whole, List<Mention> parts) {
    Amount sum = Claimed.sum(parts);
    return whole.amount().lessThan(sum) == Certainty.CERTAIN
        && (Claimed.isScaled(whole, parts)
            || isMistyped(whole.amount(), sum)
            || parts.stream()
                .filter(part -> Sum.exceeds(part, whole))
                .anyMatch(part -> slips(part.amount(), whole.amount(), sum)));
  }

  private static boolean slips(Amount part, Amount whole, Amount sum) {
    Amount others = sum.minus(part);
    boolean swapped = isFine(part) && isFine(whole) && Claimed.fits(part, whole.plus(others));
    return swapped || isMistyped(part, whole.minus(others));
  }

  /** Told to so many digits that it fits another sum hardly by chance. */
  static boolean isFine(Amount amount) {
    if (amount.stated() == null || amount.low().isInfinite() || amount.high().isInfinite()) {
      return false;
    }
    BigDecimal width = amount.high().value().subtract(amount.low().value());
    return amount.stated().stripTrailingZeros().precision() >= FEWEST_SWAPPED
        && width.multiply(FINE).compareTo(amount.stated()) <= 0;
  }

  private static boolean isMistyped(Amount typed, Amount meant) {
    if (!typed.isExact() || !meant.isExact()) {
      return isFine(typed) && isFine(meant) && isMistypedNear(typed.stated(), meant);
    }
    return meant.low().value().signum() > 0
        && digits(typed).length() >= FEWEST_DIGITS
        && Slip.isOne(digits(typed), digits(meant));
  }

  /** Whether one slip leads to a number from one within what was meant. */
  private static boolean isMistypedNear(BigDecimal typed, Amount meant) {
    BigDecimal plain = typed.stripTrailingZeros();
    String digits = plain.unscaledValue().toString();
    return digits.length() >= FEWEST_DIGITS
        && digits.length() <= MOST_DIGITS
        && Slip.truths(digits)
            .map(truth -> new BigDecimal(truth).scaleByPowerOfTen(-plain.scale()))
            .anyMatch(truth -> meant.equalTo(Amount.exactly(truth)) != Certainty.IMPOSSIBLE);
  }

  private static String digits(Amount amount) {
    if (!amount.isExact()) {
      return "";
    }
    BigDecimal value = amount.low().value().stripTrailingZeros();
    return value.setScale(Math.max(0, value.scale())).toPlainString();
  }
}

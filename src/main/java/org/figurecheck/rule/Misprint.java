package org.figurecheck.rule;

import java.math.BigDecimal;
import org.figurecheck.figure.Amount;
import org.figurecheck.figure.Slip;

/**
 * Whether two figures look like one and its misprint: two digits swapped, one doubled or lost, one
 * of at least four replaced, or the whole slipped by tens. The last digit alone may have changed in
 * truth, and short numbers are alike by chance.
 */
final class Misprint {
  private static final int SHORTEST = 3;
  private static final int SHORTEST_REPLACED = 4;

  private Misprint() {}

  static boolean between(Amount one, Amount other) {
    BigDecimal first = one.stated();
    BigDecimal second = other.stated();
    return first != null
        && second != null
        && first.signum() > 0
        && second.signum() > 0
        && first.compareTo(second) != 0
        && (isScaled(first, second) || isMistyped(first, second));
  }

  private static boolean isScaled(BigDecimal one, BigDecimal other) {
    BigDecimal digits = one.stripTrailingZeros();
    return digits.precision() > 1
        && digits.unscaledValue().equals(other.stripTrailingZeros().unscaledValue());
  }

  private static boolean isMistyped(BigDecimal one, BigDecimal other) {
    int scale = Math.max(one.scale(), other.scale());
    String typed = one.setScale(scale).unscaledValue().toString();
    String meant = other.setScale(scale).unscaledValue().toString();
    int last = typed.length() - 1;
    boolean told =
        typed.length() == meant.length() && !isPermuted(typed, meant)
            ? typed.length() >= SHORTEST_REPLACED && typed.charAt(last) == meant.charAt(last)
            : Math.max(typed.length(), meant.length()) >= SHORTEST;
    return told && Slip.isOne(typed, meant);
  }

  private static boolean isPermuted(String one, String other) {
    return one.chars().sum() == other.chars().sum();
  }
}

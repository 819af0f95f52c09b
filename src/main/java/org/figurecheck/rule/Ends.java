package org.figurecheck.rule;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.math.BigDecimal;
import org.figurecheck.figure.Amount;

/**
 * The two numbers of a range as written, which need not be in order.
 *
 * @param low the first
 * @param high the second; unknown, as the first, where they cannot be compared
 */
record Ends(Amount low, Amount high) {
  private static final Pattern RANGE =
      Pattern.compile(
          "^([0-9]+(?:\\.[0-9]+)?)([^0-9.\\-—–~～―至到]{0,4})(?:[-—–~～―]{1,2}|至|到)([0-9]+(?:\\.[0-9]+)?)(.*)$");

  static Ends of(String raw) {
    Matcher range = RANGE.matcher(raw.replace(" ", ""));
    if (!range.matches()) {
      return new Ends(Amount.UNKNOWN, Amount.UNKNOWN);
    }
    boolean unitFirst = range.group(4).isEmpty();
    boolean alike =
        unitFirst || range.group(2).isEmpty() || range.group(4).startsWith(range.group(2));
    return alike
        ? new Ends(number(range.group(1)), number(range.group(3)))
        : new Ends(Amount.UNKNOWN, Amount.UNKNOWN);
  }

  private static Amount number(String digits) {
    return Amount.exactly(new BigDecimal(digits));
  }
}

package org.figurecheck.rule.expression;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.figurecheck.figure.Amount;
import org.figurecheck.figure.Bound;

/** Numbers as a proof shows them. */
final class Written {
  private static final int FEWEST = 3;
  private static final int MOST = 6;
  private static final int MOST_MORE = 3;

  private Written() {}

  static String plain(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0).toPlainString() : stripped.toPlainString();
  }

  /** A number as stated, or what is known of it. */
  static String stated(Optional<Amount> amount, String sign) {
    if (amount.isEmpty()) {
      return "?";
    }
    Amount known = amount.orElseThrow();
    return known.stated() == null ? range(known, sign) + sign : plain(known.stated()) + sign;
  }

  /** A computed number, with the room that rounding leaves it. */
  static String computed(Amount amount, String sign) {
    if (amount.stated() == null || amount.isExact()) {
      return stated(Optional.of(amount), sign);
    }
    String stated = shortened(amount.stated(), sign);
    boolean exact =
        Stream.of(amount.low(), amount.high()).allMatch(e -> end(e, "", sign).equals(stated));
    return exact ? stated + sign : stated + sign + " (" + range(amount, sign) + sign + ")";
  }

  static String bracketed(Numeric numeric, Values values) {
    String written = numeric.written(values);
    boolean sum = numeric instanceof Sum || numeric instanceof Total;
    return sum ? "(" + written + ")" : written;
  }

  private static String range(Amount amount, String sign) {
    return end(amount.low(), "−∞", sign) + "–" + end(amount.high(), "∞", sign);
  }

  private static String end(Bound bound, String infinite, String sign) {
    return bound.isInfinite() ? infinite : shortened(bound.value(), sign);
  }

  /** Whole numbers whole; percentages to hundredths, if not small; others to six digits. */
  private static String shortened(BigDecimal value, String sign) {
    BigDecimal stripped = value.stripTrailingZeros();
    if (stripped.scale() <= 0) {
      return plain(value);
    }
    int whole = stripped.precision() - stripped.scale();
    int digits = sign.equals("%") ? Math.max(FEWEST, whole + 2) : MOST;
    for (int more = 0; more < MOST_MORE && misleads(stripped, digits); more++) {
      digits++;
    }
    return plain(stripped.precision() <= digits ? value : value.round(new MathContext(digits)));
  }

  /**
   * Whether who rounds the shown digits once more comes to another number: 46.946, shown as 46.95.
   */
  private static boolean misleads(BigDecimal value, int digits) {
    BigDecimal shown = value.round(new MathContext(digits));
    return IntStream.range(0, Math.max(0, shown.scale()))
        .anyMatch(
            decimals ->
                shown
                        .setScale(decimals, RoundingMode.HALF_UP)
                        .compareTo(value.setScale(decimals, RoundingMode.HALF_UP))
                    != 0);
  }
}

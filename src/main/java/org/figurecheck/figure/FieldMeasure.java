package org.figurecheck.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Land told in 亩, held against what is told in square metres. A 亩 is 666.67 square metres and is
 * often reckoned as 666 or 667.
 */
public final class FieldMeasure {
  private static final String MU = "亩";
  private static final String SQUARE_METRE = "平方米";
  private static final BigDecimal LEAST = BigDecimal.valueOf(666);
  private static final BigDecimal MOST = BigDecimal.valueOf(667);

  private FieldMeasure() {}

  /** Whether an area in one unit can be reckoned in another. */
  public static boolean isReckoned(String unit, String measure) {
    return unit.equals(MU) && measure.equals(SQUARE_METRE);
  }

  /** An amount of one unit in the measure of another, or as it is told where that cannot be. */
  public static Amount in(String measure, Amount told, String unit) {
    if (!isReckoned(unit, measure) || told.low().isInfinite() || told.low().value().signum() < 0) {
      return told;
    }
    BigDecimal stated =
        told.stated() == null
            ? null
            : told.stated()
                .multiply(LEAST.add(MOST))
                .divide(BigDecimal.valueOf(2), 1, RoundingMode.HALF_UP);
    return new Amount(told.times(LEAST).low(), told.times(MOST).high(), stated);
  }
}

package org.figurecheck.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Set;
import org.figurecheck.figure.Amount;

/** Land told by the field measure, held against what is told in square metres. */
final class Land {
  private static final Set<String> SQUARE_METRES = Set.of("平方米", "平米", "㎡", "m2", "m²");

  /** How many square metres a field measure is at least; a 亩 is often taken for 666 or 667. */
  private static final Map<String, BigDecimal> LEAST =
      Map.of("亩", BigDecimal.valueOf(666), "公顷", BigDecimal.valueOf(10_000));

  private static final Map<String, BigDecimal> MOST =
      Map.of("亩", BigDecimal.valueOf(667), "公顷", BigDecimal.valueOf(10_000));

  private Land() {}

  /** An amount of one unit in the measure of another, or as it is told. */
  static Amount in(String measure, Amount told, String unit) {
    boolean land = LEAST.containsKey(unit) && SQUARE_METRES.contains(measure);
    if (!land || told.low().isInfinite() || told.low().value().signum() < 0) {
      return told;
    }
    BigDecimal stated =
        told.stated() == null
            ? null
            : told.stated()
                .multiply(LEAST.get(unit).add(MOST.get(unit)))
                .divide(BigDecimal.valueOf(2), 1, RoundingMode.HALF_UP);
    return new Amount(told.times(LEAST.get(unit)).low(), told.times(MOST.get(unit)).high(), stated);
  }
}

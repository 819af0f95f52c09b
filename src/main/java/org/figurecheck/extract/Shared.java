package org.figurecheck.extract;

import java.math.BigDecimal;
import org.figurecheck.extract.numeral.Numeral;

/** The scale word of the upper end of a range, said of the lower one too: 3-5万. */
final class Shared {
  private Shared() {}

  static Numeral scale(Numeral low, Numeral high) {
    BigDecimal value = high.value().abs();
    BigDecimal factor = BigDecimal.ONE;
    BigDecimal myriad = BigDecimal.valueOf(10_000);
    while (value.compareTo(factor.multiply(myriad)) >= 0) {
      factor = factor.multiply(myriad);
    }
    return low.scaled(factor, low.end());
  }
}

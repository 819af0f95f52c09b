package org.figurecheck.extract;

import java.math.BigDecimal;
import org.figurecheck.extract.numeral.Numeral;

/** The scale word of the upper end of a range, said of the lower one too: 3-5万. */
final class Shared {
  private static final String PLACES = "百千";

  private Shared() {}

  /** 八到九百亿: whether 百 holds for the lower number too cannot be told. */
  static boolean isAmbiguous(String text, Numeral low, Numeral high) {
    return hasPlace(text, high) && !hasPlace(text, low) && low.end() - low.start() <= 2;
  }

  private static boolean hasPlace(String text, Numeral numeral) {
    for (int i = numeral.start(); i < numeral.end(); i++) {
      if (PLACES.indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

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

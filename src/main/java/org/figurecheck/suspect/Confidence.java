package org.figurecheck.suspect;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Turns odds into the confidence of a suggestion. */
final class Confidence {
  private static final int DECIMALS = 2;

  private Confidence() {}

  /** The share of the odds, less what may have been misread, to two decimals. */
  static BigDecimal of(BigDecimal odds, BigDecimal all) {
    return Priors.READ_RIGHT.multiply(odds).divide(all, DECIMALS, RoundingMode.HALF_UP);
  }
}

package org.figurecheck.figure;

import java.math.BigDecimal;
import java.util.stream.IntStream;

/** Amounts too large by powers of ten, as where one unit is mistaken for another: 元 for 亿元. */
public final class Scaled {
  /** As far as a unit is mistaken for another. */
  private static final int MOST_PLACES = 8;

  private Scaled() {}

  /** Whether an amount may be another but for powers of ten by which it is too large. */
  public static boolean isBut(Amount stated, Amount right) {
    return IntStream.rangeClosed(1, MOST_PLACES)
        .mapToObj(places -> stated.times(BigDecimal.ONE.movePointLeft(places)))
        .anyMatch(scaled -> scaled.equalTo(right) != Certainty.IMPOSSIBLE);
  }
}

package org.figurecheck.bench.slip;

/** What goes wrong with figures, and how often in a hundred errors. */
public enum SlipClass {
  DIGIT_REPLACED(35),
  DIGIT_ADDED(4),
  DIGIT_OMITTED(5),
  DIGITS_SWAPPED(5),
  UNIT(12),
  DIRECTION(4),
  NEIGHBOURS_SWAPPED(6),
  STALE(8),
  TOTAL_NOT_REFRESHED(8),
  PERCENT_FOR_POINTS(4),
  REPLACED_EVERYWHERE(5),
  ROW_MISSING(4);

  private final int weight;

  SlipClass(int weight) {
    this.weight = weight;
  }

  /** The class that a number from 0 to 99 falls on. */
  static SlipClass of(int percentile) {
    int left = percentile;
    for (SlipClass one : values()) {
      left -= one.weight;
      if (left < 0) {
        return one;
      }
    }
    throw new IllegalArgumentException("the weights make up less than " + percentile);
  }
}

package org.figurecheck.figure;

import java.util.Locale;

/** What a measure word measures; only amounts of one class and base may be added or compared. */
public enum UnitClass {
  PERSON,
  PERSON_TIME,
  INSTITUTION,
  PLACE,
  EVENT,
  THING,
  MONEY,
  AREA,
  LENGTH,
  WEIGHT,
  TIME,
  SCORE,
  SHARE,
  OTHER,
  NONE;

  /** Whether it is of what is stated now in one unit, now in another. */
  public boolean isMeasured() {
    return switch (this) {
      case MONEY, AREA, LENGTH, WEIGHT -> true;
      default -> false;
    };
  }

  /** The name by which files and other programs know it. */
  public String wireName() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}

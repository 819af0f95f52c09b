package org.figurecheck.figure;

import java.util.Locale;

/** What a measure word measures; only amounts of one class may be added or compared. */
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

  /** The name by which files and other programs know it. */
  public String wireName() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}

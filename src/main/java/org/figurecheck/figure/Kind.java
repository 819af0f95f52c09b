package org.figurecheck.figure;

import java.util.Locale;

/** What sort of number a figure is. */
public enum Kind {
  COUNT,
  PERCENT,
  PERCENTAGE_POINT,
  MONEY,
  AREA,
  LENGTH,
  WEIGHT,
  DURATION,
  YEAR,
  DATE,
  ORDINAL,
  DOCUMENT_NUMBER,
  LIST_NUMBER,
  IDENTIFIER,
  MULTIPLE,
  RANGE,
  RATIO,
  PAGE,
  SCORE;

  /** The name by which files and other programs know it. */
  public String wireName() {
    return name().toLowerCase(Locale.ROOT);
  }
}

package org.figurecheck.figure;

import java.util.Locale;

/** What a relation claims of its members. */
public enum RelationType {
  WHOLE_PARTS,
  SHARE_OF,
  LIST_COUNT,
  SAME_AGAIN,
  RESPECTIVELY,
  GROWTH,
  FROM_TO,
  GROWTH_RATE,
  /** No longer found; relations that are stored bear it. */
  SERIES,
  PLAN_SPAN,
  SUCCESSION,
  RANGE,
  PLAN_YEAR,
  TOLD_DATE,
  DATE_SPAN,
  SEQUENCE,
  GRADE,
  PAGE,
  DATING,
  QUOTIENT,
  NET_CHANGE,
  MULTIPLE,
  SHARES,
  BOUNDED_SHARES,
  STRUCTURE,
  NESTED_AREAS,
  ERA_YEAR,
  CHRONOLOGY,
  ANNIVERSARY,
  MEAN_OF_PARTS,
  AT_MOST,
  WITHIN_STOCK;

  /** The name by which files and other programs know it. */
  public String wireName() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}

package org.figurecheck.figure;

/**
 * A base unit as the text writes it (名, 元, %): scale words (万) are already in the amount.
 *
 * @param symbol the measure word, empty where the text has none
 * @param unitClass what it measures
 */
public record Unit(String symbol, UnitClass unitClass) {
  public static final Unit NONE = new Unit("", UnitClass.NONE);

  /** What two figures must share to be added or compared: the base of a measure, else the class. */
  public String yardstick() {
    return unitClass.isMeasured() ? symbol : unitClass.wireName();
  }
}

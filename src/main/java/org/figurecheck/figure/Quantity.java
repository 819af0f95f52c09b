package org.figurecheck.figure;

/**
 * How much, of what unit.
 *
 * @param kind what sort of number it is
 * @param amount what it can truly be, in base units; {@link Amount#UNKNOWN} for dates and numbers
 *     that are names
 * @param unit the base unit
 * @param qualifier the hedging words as written (余, 近, 以上), empty where there are none
 * @param iso the ISO 8601 form of a date or year, empty for all others
 */
public record Quantity(Kind kind, Amount amount, Unit unit, String qualifier, String iso) {}

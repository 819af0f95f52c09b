package org.figurecheck.source;

/**
 * The columns in which a table states its figures.
 *
 * @param organisation whose figure it is
 * @param period of what period
 * @param indicator what it counts
 * @param value the number, plain or as text such as 6.3万
 * @param unit the measure word; empty if the table has no such column
 */
public record Columns(
    String organisation, String period, String indicator, String value, String unit) {}

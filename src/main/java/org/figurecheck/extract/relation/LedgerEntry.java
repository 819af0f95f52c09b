package org.figurecheck.extract.relation;

import java.math.BigDecimal;

/**
 * A number of a report as an entry of the table that it would be.
 *
 * @param mention the number
 * @param segment the number of the stretch between full stops, semicolons and line ends
 * @param measure in what it is measured, and whether it is a change
 * @param noun the last word of what it is of, or empty
 * @param value its value, negative for a fall
 * @param inner whether it is some of what is told before it in its segment
 */
record LedgerEntry(
    Mention mention, int segment, String measure, String noun, BigDecimal value, boolean inner) {
  static final String CHANGE = "±";

  boolean isChange() {
    return measure.startsWith(CHANGE);
  }

  int digits() {
    return mention.amount().stated().stripTrailingZeros().precision();
  }

  /** Whether two may stand in one column: schools of any sort, or things told in one word. */
  boolean isLike(LedgerEntry other) {
    return measure.equals(other.measure)
        && (noun.equals(other.noun) || measure.endsWith(LedgerColumns.SCHOOLS));
  }
}

package org.figurecheck.source;

/**
 * One figure of a table, as stored.
 *
 * @param organisation whose, as written; empty if the table does not say
 * @param period when, as written; empty if the table does not say
 * @param indicator what, as written
 * @param value how much, as written
 * @param unit its measure word, or empty
 * @param locator where it stands in its file; empty in a query
 */
record Row(
    String organisation,
    String period,
    String indicator,
    String value,
    String unit,
    String locator) {
  /** The name of the row that stays the same when the table is sorted anew. */
  String key() {
    return organisation + "/" + period + "/" + indicator;
  }

  boolean sameReport(Row other) {
    return organisation.equals(other.organisation) && period.equals(other.period);
  }
}

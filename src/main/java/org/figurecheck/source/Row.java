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
  /** What it counts, without the word that says it is part of the row above: 其中：小学. */
  String subject() {
    String part = "其中";
    int start = indicator.startsWith(part) ? part.length() : 0;
    while (start > 0
        && start < indicator.length()
        && "：:、 　".indexOf(indicator.charAt(start)) >= 0) {
      start++;
    }
    return start < indicator.length() ? indicator.substring(start) : indicator;
  }

  /** The name of the row that stays the same when the table is sorted anew. */
  String key() {
    return organisation + "/" + period + "/" + indicator;
  }

  boolean sameReport(Row other) {
    return organisation.equals(other.organisation) && period.equals(other.period);
  }
}

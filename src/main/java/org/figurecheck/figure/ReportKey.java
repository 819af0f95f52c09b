package org.figurecheck.figure;

/**
 * What one organisation states in one series about one period: the identity of a report.
 *
 * @param organisation the id of the organisation, empty while unassigned
 * @param series the series, such as annual-summary
 * @param period the period spoken of
 * @param part empty, but where several documents make up one report, or while the report is
 *     unassigned: what tells them apart
 */
public record ReportKey(String organisation, String series, Period period, String part) {
  /** The organisation of a report that belongs to none. */
  public static final String NOBODY = "";

  public boolean isUnassigned() {
    return organisation.isEmpty() || period.kind() == Period.Kind.UNSTATED;
  }
}

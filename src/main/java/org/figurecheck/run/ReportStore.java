package org.figurecheck.run;

import java.util.function.Consumer;
import org.figurecheck.figure.Content;
import org.figurecheck.figure.ReportKey;
import org.figurecheck.text.LocatedText;

/** Keeps the versions of reports; a run judges what it reads back from here. */
public interface ReportStore {
  /**
   * Opens the reports of a series for writing.
   *
   * @param reader who reads: a version that was read otherwise is read again
   */
  Import open(String series, String reader);

  /**
   * Reads the current versions of a series back, one at a time, ordered by organisation, part, kind
   * of period and period, so that a report's predecessor comes before it.
   */
  void eachCurrent(String series, Consumer<StoredReport> consumer);

  /** Writing of versions; each version is stored whole or not at all. */
  interface Import extends AutoCloseable {
    /** Whether the current version of a report has these bytes, and was read by this reader. */
    boolean isCurrent(ReportKey key, String hash);

    void add(ReportKey key, Origin origin, LocatedText text, Content content);

    /** Takes note of where the current version of a report was seen. */
    void unchanged(ReportKey key, Origin origin);

    /** Writes what is still held back. */
    @Override
    void close();
  }

  /**
   * A current version as stored.
   *
   * @param key which report
   * @param origin where it came from
   * @param text its text, empty for rows
   * @param content what was read from it
   */
  record StoredReport(ReportKey key, Origin origin, LocatedText text, Content content) {}
}

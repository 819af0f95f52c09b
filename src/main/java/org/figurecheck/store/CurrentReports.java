package org.figurecheck.store;

import com.fasterxml.jackson.core.type.TypeReference;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.figurecheck.figure.Content;
import org.figurecheck.figure.Damage;
import org.figurecheck.figure.Figure;
import org.figurecheck.figure.Period;
import org.figurecheck.figure.Relation;
import org.figurecheck.figure.ReportKey;
import org.figurecheck.run.Origin;
import org.figurecheck.run.ReportStore.StoredReport;
import org.figurecheck.text.LocatedText;
import org.jdbi.v3.core.Handle;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyOut;

/** Streams the current versions of a series out of the database, one report in memory at a time. */
final class CurrentReports {
  /** What belongs to the version stands on the row of its first figure only. */
  private static final String QUERY =
      """
      COPY (
        SELECT v.id, f.start_at IS NULL OR f.ordinal = 0,
          CASE WHEN f.ordinal > 0 THEN NULL ELSE r.organisation END,
          CASE WHEN f.ordinal > 0 THEN NULL ELSE r.period END,
          CASE WHEN f.ordinal > 0 THEN NULL ELSE r.part END,
          CASE WHEN f.ordinal > 0 THEN NULL ELSE v.path END,
          CASE WHEN f.ordinal > 0 THEN NULL ELSE v.hash END,
          CASE WHEN f.ordinal > 0 THEN NULL ELSE v.title END,
          CASE WHEN f.ordinal > 0 THEN NULL ELSE v.text END,
          CASE WHEN f.ordinal > 0 THEN NULL ELSE v.stretches END,
          CASE WHEN f.ordinal > 0 THEN NULL ELSE v.relations END,
          CASE WHEN f.ordinal > 0 THEN NULL ELSE v.damage END,
          %s
        FROM figurecheck.report r
        JOIN figurecheck.version v ON v.id = r.current_version
        LEFT JOIN figurecheck.figure f ON f.version = v.id
        WHERE r.series = current_setting('figurecheck.series')
        ORDER BY r.organisation, r.part, r.period_kind, r.period_year, r.period_index, f.ordinal
      ) TO STDOUT
      """
          .formatted(FigureRow.COLUMNS);

  private static final int HEAD_COLUMNS = 10;
  private static final TypeReference<List<Relation>> RELATIONS = new TypeReference<>() {};
  private static final TypeReference<List<Damage>> DAMAGE = new TypeReference<>() {};
  private static final TypeReference<List<LocatedText.Stretch>> STRETCHES =
      new TypeReference<>() {};

  private final Handle handle;
  private final Consumer<StoredReport> consumer;
  private Head head;
  private List<Figure> figures = new ArrayList<>();

  CurrentReports(Handle handle, Consumer<StoredReport> consumer) {
    this.handle = handle;
    this.consumer = consumer;
  }

  /** What is known of a version before its figures. */
  private record Head(long version, ReportKey key, Origin origin, LocatedText text, Content read) {}

  void read(String series) throws SQLException {
    // COPY takes no parameters, a setting of the transaction does.
    handle
        .createQuery("SELECT set_config('figurecheck.series', :series, true)")
        .bind("series", series)
        .mapTo(String.class)
        .one();
    Connection connection = handle.getConnection();
    CopyOut copy = connection.unwrap(PGConnection.class).getCopyAPI().copyOut(QUERY);
    try {
      for (byte[] row = copy.readFromCopy(); row != null; row = copy.readFromCopy()) {
        take(series, new CopyLine(row));
      }
      handOver();
    } finally {
      drain(copy);
    }
  }

  /** Reads what a consumer that gave up left: a cancelled COPY would break the connection. */
  private static void drain(CopyOut copy) throws SQLException {
    byte[] rest = copy.isActive() ? copy.readFromCopy() : null;
    while (rest != null) {
      rest = copy.readFromCopy();
    }
  }

  private void take(String series, CopyLine row) {
    long version = row.number();
    boolean first = row.flag();
    if (first) {
      handOver();
      head = head(version, series, row);
    } else {
      row.skip(HEAD_COLUMNS);
    }
    String start = row.text();
    if (start != null) {
      figures.add(FigureRow.read(Integer.parseInt(start), row));
    }
  }

  private void handOver() {
    if (head != null) {
      Content content = new Content(figures, head.read.relations(), head.read.damage());
      consumer.accept(new StoredReport(head.key, head.origin, head.text, content));
    }
    head = null;
    figures = new ArrayList<>();
  }

  private static Head head(long version, String series, CopyLine row) {
    String organisation = row.text();
    Period period = VersionTable.period(row.text());
    ReportKey key = new ReportKey(organisation, series, period, row.text());
    Origin origin = new Origin(row.text(), row.text(), row.text());
    String text = row.text();
    LocatedText located = new LocatedText(text, Json.read(row.text(), STRETCHES));
    List<Relation> relations = Json.read(row.text(), RELATIONS);
    Content read = new Content(List.of(), relations, Json.read(row.text(), DAMAGE));
    return new Head(version, key, origin, located, read);
  }
}

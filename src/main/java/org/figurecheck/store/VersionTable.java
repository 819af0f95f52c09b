package org.figurecheck.store;

import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.figurecheck.figure.Period;
import org.figurecheck.figure.ReportKey;
import org.figurecheck.run.Origin;
import org.figurecheck.store.ReportImport.Received;
import org.jdbi.v3.core.Handle;

/** The reports of one series and their versions, within one transaction. */
final class VersionTable {
  private final Handle handle;
  private final String series;
  private final String reader;

  VersionTable(Handle handle, Line line) {
    this.handle = handle;
    this.series = line.series();
    this.reader = line.reader();
  }

  /**
   * The versions of one series as one reader reads them.
   *
   * @param series the series
   * @param reader the reader
   */
  record Line(String series, String reader) {}

  /** Which version of each report is current; one that was read otherwise has no hash. */
  Map<ReportKey, Origin> current() {
    Map<ReportKey, Origin> current = new HashMap<>();
    handle
        .createQuery(
            """
            SELECT r.organisation, r.period, r.part, v.path,
              CASE WHEN v.reader = :reader THEN v.hash ELSE '' END, v.title
            FROM figurecheck.report r
            JOIN figurecheck.version v ON v.id = r.current_version
            WHERE r.series = :series
            ORDER BY r.id
            """)
        .bind("series", series)
        .bind("reader", reader)
        .setFetchSize(10_000)
        .map(
            (row, context) ->
                Map.entry(
                    new ReportKey(
                        row.getString(1), series, period(row.getString(2)), row.getString(3)),
                    new Origin(row.getString(4), row.getString(5), row.getString(6))))
        .forEach(entry -> current.put(entry.getKey(), entry.getValue()));
    return current;
  }

  static Period period(String text) {
    return Period.parse(text).orElse(Period.UNSTATED);
  }

  /** Stores each version that is not there yet, and makes each the current one of its report. */
  void store(List<Received> batch) throws SQLException {
    lock();
    List<Long> reports = reports(batch.stream().map(Received::key).toList());
    Map<Long, Long> added = addVersions(batch, reports);
    makeCurrent(batch, reports);
    copyFigures(batch, reports, added);
  }

  /** Two imports of one series take turns, batch by batch. */
  private void lock() {
    handle
        .createQuery(
            "SELECT pg_advisory_xact_lock(hashtextextended('figurecheck import ' || :series, 0))")
        .bind("series", series)
        .mapToMap()
        .one();
  }

  private List<Long> reports(List<ReportKey> keys) {
    new ReportKeys(series, keys)
        .bind(
            handle.createUpdate(
                """
                INSERT INTO figurecheck.report
                  (organisation, series, period, period_kind, period_year, period_index, part)
                SELECT k.organisation, :series, k.period, k.kind, k.year, k.index, k.part
                FROM %s
                ORDER BY k.n
                ON CONFLICT DO NOTHING
                """
                    .formatted(ReportKeys.TABLE)))
        .execute();
    return new ReportKeys(series, keys)
        .bind(
            handle.createQuery(
                """
                SELECT r.id
                FROM %s
                JOIN figurecheck.report r ON %s
                ORDER BY k.n
                """
                    .formatted(ReportKeys.TABLE, ReportKeys.SAME)))
        .mapTo(Long.class)
        .list();
  }

  /** Report → version, of those that were not there yet. */
  private Map<Long, Long> addVersions(List<Received> batch, List<Long> reports) {
    Map<Long, Long> added = new HashMap<>();
    handle
        .createQuery(
            """
            INSERT INTO figurecheck.version
              (report, hash, reader, path, title, text, stretches, relations, damage)
            SELECT g.report, g.hash, :reader, g.path, g.title, g.text,
              g.stretches::jsonb, g.relations::jsonb, g.damage::jsonb
            FROM unnest(:report::bigint[], :hash::text[], :path::text[], :title::text[],
              :text::text[], :stretches::text[], :relations::text[], :damage::text[])
              AS g (report, hash, path, title, text, stretches, relations, damage)
            ON CONFLICT (report, hash, reader) DO NOTHING
            RETURNING report, id
            """)
        .bind("reader", reader)
        .bindArray("report", Long.class, reports)
        .bindArray("hash", String.class, texts(batch, v -> v.origin().hash()))
        .bindArray("path", String.class, texts(batch, v -> v.origin().path()))
        .bindArray("title", String.class, texts(batch, v -> v.origin().title()))
        .bindArray("text", String.class, texts(batch, v -> v.text().text()))
        .bindArray("stretches", String.class, texts(batch, v -> Json.write(v.text().stretches())))
        .bindArray(
            "relations", String.class, texts(batch, v -> Json.write(v.content().relations())))
        .bindArray("damage", String.class, texts(batch, v -> Json.write(v.content().damage())))
        .map((row, context) -> Map.entry(row.getLong(1), row.getLong(2)))
        .forEach(entry -> added.put(entry.getKey(), entry.getValue()));
    return added;
  }

  private interface Part<T> {
    String of(T whole);
  }

  private static <T> List<String> texts(Collection<T> batch, Part<T> part) {
    return batch.stream().map(item -> StorableText.of(part.of(item))).toList();
  }

  private void makeCurrent(List<Received> batch, List<Long> reports) {
    handle
        .createUpdate(
            """
            WITH given AS (
              SELECT * FROM unnest(:report::bigint[], :hash::text[], :path::text[], :title::text[])
                AS g (report, hash, path, title)
            ), seen AS (
              UPDATE figurecheck.version v SET path = g.path, title = g.title
              FROM given g
              WHERE v.report = g.report AND v.hash = g.hash AND v.reader = :reader
                AND (v.path, v.title) <> (g.path, g.title)
            )
            UPDATE figurecheck.report r SET current_version = v.id
            FROM given g
            JOIN figurecheck.version v
              ON v.report = g.report AND v.hash = g.hash AND v.reader = :reader
            WHERE r.id = g.report AND r.current_version IS DISTINCT FROM v.id
            """)
        .bind("reader", reader)
        .bindArray("report", Long.class, reports)
        .bindArray("hash", String.class, texts(batch, v -> v.origin().hash()))
        .bindArray("path", String.class, texts(batch, v -> v.origin().path()))
        .bindArray("title", String.class, texts(batch, v -> v.origin().title()))
        .execute();
  }

  private void copyFigures(List<Received> batch, List<Long> reports, Map<Long, Long> added)
      throws SQLException {
    String command =
        "COPY figurecheck.figure (version, ordinal, " + FigureRow.COLUMNS + ") FROM STDIN";
    try (CopyText copy = new CopyText(handle.getConnection(), command)) {
      for (int i = 0; i < batch.size(); i++) {
        Long version = added.get(reports.get(i));
        if (version != null) {
          FigureRow.writeAll(version, batch.get(i).content().figures(), copy);
        }
      }
      copy.finish();
    }
  }

  /** Writes down where the current version of each report was last seen. */
  void move(Map<ReportKey, Origin> moved) {
    List<ReportKey> keys = List.copyOf(moved.keySet());
    new ReportKeys(series, keys)
        .bind(
            handle.createUpdate(
                """
                UPDATE figurecheck.version v SET path = p.path
                FROM %s
                JOIN unnest(:path::text[]) WITH ORDINALITY AS p (path, n) ON p.n = k.n
                JOIN figurecheck.report r ON %s
                WHERE v.id = r.current_version AND v.path <> p.path
                """
                    .formatted(ReportKeys.TABLE, ReportKeys.SAME)))
        .bindArray("path", String.class, texts(keys, key -> moved.get(key).path()))
        .execute();
  }

  /** Leaves reports without a current version, since they are known under another key. */
  void retire(List<ReportKey> keys) {
    new ReportKeys(series, keys)
        .bind(
            handle.createUpdate(
                """
                UPDATE figurecheck.report r SET current_version = NULL
                FROM %s
                WHERE %s
                """
                    .formatted(ReportKeys.TABLE, ReportKeys.SAME)))
        .execute();
  }
}

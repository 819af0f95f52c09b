package org.figurecheck.store;

import com.fasterxml.jackson.core.type.TypeReference;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.figurecheck.finding.Entry;
import org.figurecheck.finding.Finding;
import org.figurecheck.finding.State;
import org.figurecheck.finding.Waiver;
import org.figurecheck.rule.Lane;
import org.figurecheck.rule.Severity;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** The entries of the ledger and their history, within one transaction. */
final class EntryTable {
  static final Words<State> STATES = Words.of(State.class);

  private static final Words<Severity> SEVERITIES = Words.of(Severity.class);
  private static final Words<Lane> LANES = Words.of(Lane.class);
  private static final TypeReference<Finding> FINDING = new TypeReference<>() {};

  private static final String UPSERT =
      """
      INSERT INTO figurecheck.entry
        (id, rule, organisation, series, period, part, subject, state, severity, lane, finding,
         first_found_at, last_found_at, waived_by, waiver_reason, waived_until, waived_values)
      VALUES (:id, :rule, :organisation, :series, :period, :part, :subject, :state, :severity,
        :lane, :finding::jsonb, :firstFound, :lastFound,
        :waivedBy, :waiverReason, :waivedUntil, :waivedValues)
      ON CONFLICT (id) DO UPDATE
      SET rule = excluded.rule, organisation = excluded.organisation, series = excluded.series,
        period = excluded.period, part = excluded.part, subject = excluded.subject,
        state = excluded.state, severity = excluded.severity, lane = excluded.lane,
        finding = excluded.finding, first_found_at = excluded.first_found_at,
        last_found_at = excluded.last_found_at, waived_by = excluded.waived_by,
        waiver_reason = excluded.waiver_reason, waived_until = excluded.waived_until,
        waived_values = excluded.waived_values
      """;

  private static final String REMEMBER =
      """
      INSERT INTO figurecheck.entry_history (entry, run, from_state, to_state, stated)
      SELECT :entry, :run, last.to_state, :state, :values
      FROM (VALUES (1)) AS one
      LEFT JOIN (
        SELECT to_state, stated FROM figurecheck.entry_history
        WHERE entry = :entry
        ORDER BY id DESC
        LIMIT 1) AS last ON true
      WHERE last.to_state IS DISTINCT FROM :state OR last.stated IS DISTINCT FROM :values::text[]
      """;

  private static final int MANY = 1000;

  private final Handle handle;
  private final long run;
  private final Deque<Long> ids = new ArrayDeque<>();
  private final List<Entry> kept = new ArrayList<>();

  EntryTable(Handle handle, long run) {
    this.handle = handle;
    this.run = run;
  }

  List<Entry> of(Set<String> series) {
    return handle
        .createQuery(
            """
            SELECT id, state, finding, first_found_at, last_found_at,
              waived_by, waiver_reason, waived_until, waived_values
            FROM figurecheck.entry
            WHERE series = ANY (:series)
            ORDER BY id
            """)
        .bindArray("series", String.class, List.copyOf(series))
        .map((row, context) -> entry(row))
        .list();
  }

  private static Entry entry(ResultSet row) throws SQLException {
    return new Entry(
        row.getLong("id"),
        STATES.constant(row.getString("state")),
        Json.read(row.getString("finding"), FINDING),
        row.getTimestamp("first_found_at").toInstant(),
        row.getTimestamp("last_found_at").toInstant(),
        row.getString("waived_by") == null ? Optional.empty() : Optional.of(waiver(row)));
  }

  private static Waiver waiver(ResultSet row) throws SQLException {
    return new Waiver(
        row.getString("waived_by"),
        row.getString("waiver_reason"),
        row.getObject("waived_until", LocalDate.class),
        List.of((String[]) row.getArray("waived_values").getArray()));
  }

  /** Takes an entry to be written, at the latest with the next flush; a new one is given its id. */
  Entry keep(Entry entry) {
    Entry stored = entry.id() == 0 ? withId(entry, nextId()) : entry;
    kept.add(stored);
    if (kept.size() >= MANY) {
      flush();
    }
    return stored;
  }

  private static Entry withId(Entry entry, long id) {
    return new Entry(
        id, entry.state(), entry.finding(), entry.firstFound(), entry.lastFound(), entry.waiver());
  }

  private long nextId() {
    if (ids.isEmpty()) {
      handle
          .createQuery(
              """
              SELECT nextval(pg_get_serial_sequence('figurecheck.entry', 'id'))
              FROM generate_series(1, 100)
              ORDER BY 1
              """)
          .mapTo(Long.class)
          .forEach(ids::add);
    }
    return ids.remove();
  }

  /** Writes what was kept; a history grows by a line if the state or the values are other ones. */
  void flush() {
    if (kept.isEmpty()) {
      return;
    }
    PreparedBatch entries = handle.prepareBatch(UPSERT);
    PreparedBatch history = handle.prepareBatch(REMEMBER);
    for (Entry entry : kept) {
      bind(entry, entries).add();
      history
          .bind("entry", entry.id())
          .bind("run", run)
          .bind("state", STATES.word(entry.state()))
          .bindArray("values", String.class, values(entry))
          .add();
    }
    entries.execute();
    history.execute();
    kept.clear();
  }

  private static List<String> values(Entry entry) {
    return entry.finding().proof().evidence().stream()
        .map(item -> StorableText.of(item.raw()))
        .toList();
  }

  private static PreparedBatch bind(Entry entry, PreparedBatch statement) {
    Finding finding = entry.finding();
    Optional<Waiver> waiver = entry.waiver();
    Map<String, Object> values = new HashMap<>();
    values.put("id", entry.id());
    values.put("rule", finding.cause().rule());
    values.put("organisation", finding.report().organisation());
    values.put("series", finding.report().series());
    values.put("period", finding.report().period().toString());
    values.put("part", StorableText.of(finding.report().part()));
    values.put("subject", StorableText.of(finding.mark().subject()));
    values.put("state", STATES.word(entry.state()));
    values.put("severity", SEVERITIES.word(finding.cause().severity()));
    values.put("lane", LANES.word(finding.cause().lane()));
    values.put("finding", Json.write(finding));
    values.put("firstFound", entry.firstFound());
    values.put("lastFound", entry.lastFound());
    values.put("waivedBy", waiver.map(Waiver::who).orElse(null));
    values.put("waiverReason", waiver.map(Waiver::reason).orElse(null));
    values.put("waivedUntil", waiver.map(Waiver::until).orElse(null));
    values.put("waivedValues", waiver.map(w -> w.values().toArray(String[]::new)).orElse(null));
    return statement.bindMap(values);
  }
}

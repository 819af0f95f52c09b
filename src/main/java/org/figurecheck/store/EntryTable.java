package org.figurecheck.store;

import com.fasterxml.jackson.core.type.TypeReference;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.figurecheck.finding.Entry;
import org.figurecheck.finding.Finding;
import org.figurecheck.finding.Proof;
import org.figurecheck.finding.State;
import org.figurecheck.finding.Waiver;
import org.figurecheck.rule.Lane;
import org.figurecheck.rule.Severity;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;

/** The entries of the ledger and their history, within one transaction. */
final class EntryTable {
  static final Words<State> STATES = Words.of(State.class);

  private static final Words<Severity> SEVERITIES = Words.of(Severity.class);
  private static final Words<Lane> LANES = Words.of(Lane.class);
  private static final TypeReference<Finding> FINDING = new TypeReference<>() {};

  private final Handle handle;

  EntryTable(Handle handle) {
    this.handle = handle;
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

  /** Stores an entry; its history grows by a line if its state or its values are other ones. */
  Entry keep(Entry entry, long run) {
    Entry stored = entry.id() == 0 ? insert(entry) : entry;
    if (entry.id() != 0) {
      update(entry);
    }
    List<String> values = entry.finding().proof().evidence().stream().map(Proof.Item::raw).toList();
    handle
        .createUpdate(
            """
            INSERT INTO figurecheck.entry_history (entry, run, from_state, to_state, stated)
            SELECT :entry, :run, last.to_state, :state, :values
            FROM (VALUES (1)) AS one
            LEFT JOIN (
              SELECT to_state, stated FROM figurecheck.entry_history
              WHERE entry = :entry
              ORDER BY id DESC
              LIMIT 1) AS last ON true
            WHERE (last.to_state, last.stated) IS DISTINCT FROM (:state, :values::text[])
            """)
        .bind("entry", stored.id())
        .bind("run", run)
        .bind("state", STATES.word(entry.state()))
        .bindArray("values", String.class, values.stream().map(StorableText::of).toList())
        .execute();
    return stored;
  }

  private Entry insert(Entry entry) {
    long id =
        bound(
                entry,
                handle.createQuery(
                    """
                    INSERT INTO figurecheck.entry
                      (rule, organisation, series, period, part, subject, state, severity, lane,
                       finding, first_found_at, last_found_at,
                       waived_by, waiver_reason, waived_until, waived_values)
                    VALUES (:rule, :organisation, :series, :period, :part, :subject, :state,
                      :severity, :lane, :finding::jsonb, :firstFound, :lastFound,
                      :waivedBy, :waiverReason, :waivedUntil, :waivedValues)
                    RETURNING id
                    """))
            .mapTo(Long.class)
            .one();
    return new Entry(
        id, entry.state(), entry.finding(), entry.firstFound(), entry.lastFound(), entry.waiver());
  }

  private void update(Entry entry) {
    int rows =
        bound(
                entry,
                handle.createUpdate(
                    """
                    UPDATE figurecheck.entry
                    SET rule = :rule, organisation = :organisation, series = :series,
                      period = :period, part = :part, subject = :subject, state = :state,
                      severity = :severity, lane = :lane, finding = :finding::jsonb,
                      first_found_at = :firstFound, last_found_at = :lastFound,
                      waived_by = :waivedBy, waiver_reason = :waiverReason,
                      waived_until = :waivedUntil, waived_values = :waivedValues
                    WHERE id = :id
                    """))
            .bind("id", entry.id())
            .execute();
    if (rows != 1) {
      throw new IllegalArgumentException("no entry " + entry.id());
    }
  }

  private static <S extends SqlStatement<S>> S bound(Entry entry, S statement) {
    Finding finding = entry.finding();
    Optional<Waiver> waiver = entry.waiver();
    Map<String, Object> values = new HashMap<>();
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

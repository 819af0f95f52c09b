package org.figurecheck.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.figurecheck.finding.Entry;
import org.figurecheck.finding.State;
import org.figurecheck.run.Digest;
import org.figurecheck.run.Editions;
import org.jdbi.v3.core.Handle;

/** What the decision on one run reads and writes, within its transaction. */
final class DecisionDesk implements Editions.Desk {
  private final Handle handle;
  private final long run;
  private final EntryTable ledger;

  DecisionDesk(Handle handle, long run) {
    this.handle = handle;
    this.run = run;
    this.ledger = new EntryTable(handle, run);
  }

  @Override
  public List<Entry> entries(Set<String> series) {
    finish();
    return ledger.of(series);
  }

  @Override
  public Entry keep(Entry entry) {
    return ledger.keep(entry);
  }

  /** Writes what is still held back. */
  void finish() {
    ledger.flush();
  }

  @Override
  public Map<Long, State> lastLines(String recipient) {
    Map<Long, State> lines = new HashMap<>();
    handle
        .createQuery(
            """
            SELECT l.entry, l.state
            FROM figurecheck.edition_line l
            WHERE l.edition = (
              SELECT e.id
              FROM figurecheck.edition e
              JOIN figurecheck.run r ON r.id = e.run
              JOIN figurecheck.run this ON this.job = r.job AND this.kind = r.kind
              WHERE this.id = :run AND r.id <> this.id AND e.recipient = :recipient
              ORDER BY e.id DESC
              LIMIT 1)
            ORDER BY l.entry
            """)
        .bind("run", run)
        .bind("recipient", recipient)
        .map((row, context) -> Map.entry(row.getLong(1), row.getString(2)))
        .forEach(line -> lines.put(line.getKey(), EntryTable.STATES.constant(line.getValue())));
    return lines;
  }

  @Override
  public void issue(Digest digest, String messageId, byte[] mime) {
    finish();
    String address = digest.recipient().address();
    long edition =
        handle
            .createQuery(
                """
                INSERT INTO figurecheck.edition (recipient, run) VALUES (:recipient, :run)
                RETURNING id
                """)
            .bind("recipient", address)
            .bind("run", run)
            .mapTo(Long.class)
            .one();
    List<Digest.Line> lines = digest.lines();
    handle
        .createUpdate(
            """
            INSERT INTO figurecheck.edition_line (edition, entry, state)
            SELECT :edition, l.entry, l.state
            FROM unnest(:entry::bigint[], :state::text[]) AS l (entry, state)
            """)
        .bind("edition", edition)
        .bindArray("entry", Long.class, lines.stream().map(line -> line.entry().id()).toList())
        .bindArray(
            "state",
            String.class,
            lines.stream().map(line -> EntryTable.STATES.word(line.state())).toList())
        .execute();
    new OutboxTable(handle)
        .owe(edition, address, new OutboxTable.Posted(messageId, Subject.of(mime), mime));
  }
}

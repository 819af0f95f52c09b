package org.figurecheck.store;

import java.time.Instant;
import java.util.function.Consumer;
import org.figurecheck.run.Editions;
import org.figurecheck.run.Occurrence;
import org.jdbi.v3.core.Handle;

/** Decides editions in the database, one decision of a job at a time. */
record LedgerEditions(Access access) implements Editions {
  @Override
  public boolean decide(Occurrence occurrence, Consumer<Desk> decision) {
    return access.inTransaction(
        handle -> {
          handle
              .createQuery(
                  "SELECT pg_advisory_xact_lock(hashtextextended('figurecheck ledger', 0))")
              .mapToMap()
              .one();
          long run = run(handle, occurrence);
          if (!claim(handle, run)) {
            return false;
          }
          DecisionDesk desk = new DecisionDesk(handle, run);
          decision.accept(desk);
          desk.finish();
          return true;
        });
  }

  private static long run(Handle handle, Occurrence occurrence) {
    Instant now = handle.createQuery("SELECT now()").mapTo(Instant.class).one();
    return new RunTable(handle).idOf(occurrence, now);
  }

  private static boolean claim(Handle handle, long run) {
    return handle
            .createUpdate(
                """
                UPDATE figurecheck.run SET decided_at = now()
                WHERE id = :run AND decided_at IS NULL
                """)
            .bind("run", run)
            .execute()
        == 1;
  }
}

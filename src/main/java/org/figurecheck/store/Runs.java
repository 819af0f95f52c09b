package org.figurecheck.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.figurecheck.run.Occurrence;
import org.figurecheck.run.Problem;
import org.figurecheck.run.RunLog;
import org.figurecheck.run.Step;
import org.figurecheck.run.Tally;

/** The log of runs, in the database. */
record Runs(Access access) implements RunLog {
  @Override
  public long begin(Occurrence occurrence, Instant now) {
    return access.inTransaction(handle -> new RunTable(handle).begin(occurrence, now));
  }

  @Override
  public void step(long run, Step step, Instant now) {
    access.useTransaction(handle -> new RunTable(handle).step(run, step, now));
  }

  @Override
  public void problem(long run, Problem problem) {
    access.useTransaction(handle -> new RunTable(handle).problem(run, problem));
  }

  @Override
  public void finish(long run, Tally tally, Instant now) {
    access.useTransaction(handle -> new RunTable(handle).finish(run, tally, now));
  }

  @Override
  public Optional<Instant> lastDecided(String job) {
    return access.inTransaction(
        handle ->
            handle
                .createQuery(
                    """
                    SELECT nominal
                    FROM figurecheck.run
                    WHERE job = :job AND kind = 'scheduled' AND decided_at IS NOT NULL
                    ORDER BY nominal DESC
                    LIMIT 1
                    """)
                .bind("job", job)
                .mapTo(Instant.class)
                .findOne());
  }

  @Override
  public Instant firstSeen(String job, Instant now) {
    return access.inTransaction(
        handle -> {
          handle
              .createUpdate(
                  """
                  INSERT INTO figurecheck.job (name, first_seen) VALUES (:job, :now)
                  ON CONFLICT DO NOTHING
                  """)
              .bind("job", job)
              .bind("now", now)
              .execute();
          return handle
              .createQuery("SELECT first_seen FROM figurecheck.job WHERE name = :job")
              .bind("job", job)
              .mapTo(Instant.class)
              .one();
        });
  }

  @Override
  public List<Occurrence> unfinished() {
    return access.inTransaction(handle -> new RunTable(handle).unfinished());
  }

  @Override
  public Overview overview() {
    return access.inTransaction(
        handle -> new Overview(new RunTable(handle).last(), new OutboxTable(handle).owed()));
  }
}

package org.figurecheck.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.figurecheck.run.Occurrence;
import org.figurecheck.run.Problem;
import org.figurecheck.run.RunHistory.Run;
import org.figurecheck.run.Step;
import org.figurecheck.run.Tally;
import org.jdbi.v3.core.Handle;

/** The runs, their steps and problems, within one transaction. */
final class RunTable {
  private static final Words<Step> STEPS = Words.of(Step.class);
  private static final Words<Occurrence.Kind> KINDS = Words.of(Occurrence.Kind.class);

  private final Handle handle;

  RunTable(Handle handle) {
    this.handle = handle;
  }

  /** Begins a run; one that is begun again tells its problems anew. */
  long begin(Occurrence occurrence, Instant now) {
    long run = idOf(occurrence, now);
    handle
        .createUpdate(
            """
            DELETE FROM figurecheck.run_problem
            WHERE run = (SELECT id FROM figurecheck.run WHERE id = :run AND finished_at IS NULL)
            """)
        .bind("run", run)
        .execute();
    return run;
  }

  /** The row of an occurrence, made if it is the first word of it. */
  long idOf(Occurrence occurrence, Instant now) {
    Map<String, Object> identity =
        Map.of(
            "job", occurrence.job(),
            "nominal", occurrence.nominal(),
            "kind", KINDS.word(occurrence.kind()));
    handle
        .createUpdate(
            """
            INSERT INTO figurecheck.run (job, nominal, kind, step, begun_at, step_at)
            VALUES (:job, :nominal, :kind, 'importing', :now, :now)
            ON CONFLICT (job, nominal, kind) DO NOTHING
            """)
        .bindMap(identity)
        .bind("now", now)
        .execute();
    return handle
        .createQuery(
            """
            SELECT id FROM figurecheck.run
            WHERE job = :job AND nominal = :nominal AND kind = :kind
            """)
        .bindMap(identity)
        .mapTo(Long.class)
        .one();
  }

  void step(long run, Step step, Instant now) {
    handle
        .createUpdate(
            """
            UPDATE figurecheck.run SET step = :step, step_at = :now
            WHERE id = :run AND finished_at IS NULL
            """)
        .bind("run", run)
        .bind("step", STEPS.word(step))
        .bind("now", now)
        .execute();
  }

  void problem(long run, Problem problem) {
    handle
        .createUpdate(
            """
            INSERT INTO figurecheck.run_problem (run, subject, place, code, arguments)
            VALUES (:run, :subject, :place, :code, :arguments)
            """)
        .bind("run", run)
        .bind("subject", StorableText.of(problem.where()))
        .bind("place", StorableText.of(problem.place()))
        .bind("code", problem.code())
        .bindArray(
            "arguments", String.class, problem.arguments().stream().map(StorableText::of).toList())
        .execute();
  }

  void finish(long run, Tally tally, Instant now) {
    handle
        .createUpdate(
            """
            UPDATE figurecheck.run
            SET step = 'done', step_at = :now, finished_at = :now, reports = :reports,
              figures = :figures, held = :held, undecided = :undecided,
              not_checked = :notChecked, unassigned = :unassigned
            WHERE id = :run
            """)
        .bind("run", run)
        .bind("now", now)
        .bindMethods(tally)
        .execute();
  }

  List<Occurrence> unfinished() {
    return handle
        .createQuery(
            """
            SELECT job, nominal, kind FROM figurecheck.run
            WHERE finished_at IS NULL AND kind = 'scheduled'
            ORDER BY nominal, id
            """)
        .map((row, context) -> occurrence(row))
        .list();
  }

  List<Run> last() {
    return handle
        .createQuery(
            """
            SELECT * FROM (
              SELECT DISTINCT ON (job) * FROM figurecheck.run ORDER BY job, begun_at DESC, id DESC
            ) r
            ORDER BY job
            """)
        .map((row, context) -> run(row))
        .list();
  }

  private Run run(ResultSet row) throws SQLException {
    Optional<Tally> tally =
        row.getTimestamp("finished_at") == null ? Optional.empty() : Optional.of(tally(row));
    return new Run(
        occurrence(row),
        STEPS.constant(row.getString("step")),
        row.getTimestamp("begun_at").toInstant(),
        tally,
        problems(row.getLong("id")));
  }

  private static Tally tally(ResultSet row) throws SQLException {
    return new Tally(
        row.getLong("reports"),
        row.getLong("figures"),
        row.getLong("held"),
        row.getLong("undecided"),
        row.getLong("not_checked"),
        row.getLong("unassigned"));
  }

  private static Occurrence occurrence(ResultSet row) throws SQLException {
    return new Occurrence(
        row.getString("job"),
        row.getTimestamp("nominal").toInstant(),
        KINDS.constant(row.getString("kind")));
  }

  private List<Problem> problems(long run) {
    return handle
        .createQuery(
            """
            SELECT subject, place, code, arguments FROM figurecheck.run_problem
            WHERE run = :run
            ORDER BY id
            """)
        .bind("run", run)
        .map(
            (row, context) ->
                new Problem(
                    row.getString(1),
                    row.getString(2),
                    row.getString(3),
                    List.of((String[]) row.getArray(4).getArray())))
        .list();
  }
}

package org.figurecheck.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.figurecheck.run.Occurrence;
import org.figurecheck.run.Problem;
import org.figurecheck.run.RunHistory;
import org.figurecheck.run.RunLog;
import org.figurecheck.run.Step;
import org.figurecheck.run.Tally;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What runs did is remembered across a crash. */
class RunsTest {
  private static final Instant NOW = Instant.parse("2026-03-02T00:00:05Z");
  private static final Occurrence MONDAY =
      new Occurrence("weekly", Instant.parse("2026-03-02T00:00:00Z"), Occurrence.Kind.SCHEDULED);
  private static final Occurrence BY_HAND =
      new Occurrence("weekly", MONDAY.nominal(), Occurrence.Kind.MANUAL);
  private static final Problem PROBLEM = Problem.of("a,\"b\\.txt", "broken", "line 1", "{x}");
  private static final Tally TALLY = new Tally(1, 2, 3, 4, 5, 6);

  private Database database;
  private RunLog log;

  @BeforeEach
  void open() {
    database = TestDatabase.create().open();
    log = database.runLog();
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void aRunIsTold() {
    long run = log.begin(MONDAY, NOW);
    log.step(run, Step.CHECKING, NOW.plusSeconds(1));
    log.problem(run, PROBLEM);
    assertThat(log.overview().runs())
        .containsExactly(
            new RunHistory.Run(MONDAY, Step.CHECKING, NOW, Optional.empty(), List.of(PROBLEM)));

    log.finish(run, TALLY, NOW.plusSeconds(2));
    assertThat(log.overview().runs())
        .containsExactly(
            new RunHistory.Run(MONDAY, Step.DONE, NOW, Optional.of(TALLY), List.of(PROBLEM)));
  }

  @Test
  void aRunThatWasCutOffGoesOnAndTellsItsProblemsAnew() {
    long run = log.begin(MONDAY, NOW);
    log.problem(run, PROBLEM);
    log.step(run, Step.CHECKING, NOW);

    assertThat(log.unfinished()).containsExactly(MONDAY);
    assertThat(log.begin(MONDAY, NOW.plusSeconds(60))).isEqualTo(run);
    assertThat(log.overview().runs().get(0).problems()).isEmpty();
    log.finish(run, TALLY, NOW.plusSeconds(70));
    assertThat(log.unfinished()).isEmpty();
  }

  @Test
  void aRunByHandIsAnotherRunAndNotTakenUpAgain() {
    assertThat(log.begin(MONDAY, NOW)).isNotEqualTo(log.begin(BY_HAND, NOW));
    assertThat(log.unfinished()).containsExactly(MONDAY);
  }

  @Test
  void onlyScheduledDecisionsMoveTheScheduledLine() {
    assertThat(log.lastDecided("weekly")).isEmpty();
    log.begin(MONDAY, NOW);
    database.editions().decide(BY_HAND, desk -> {});
    assertThat(log.lastDecided("weekly")).isEmpty();
    database.editions().decide(MONDAY, desk -> {});
    assertThat(log.lastDecided("weekly")).contains(MONDAY.nominal());
    assertThat(log.lastDecided("monthly")).isEmpty();
  }

  @Test
  void theFirstSightOfAJobIsRemembered() {
    assertThat(log.firstSeen("weekly", NOW)).isEqualTo(NOW);
    assertThat(log.firstSeen("weekly", NOW.plusSeconds(9))).isEqualTo(NOW);
    assertThat(log.firstSeen("monthly", NOW.plusSeconds(9))).isEqualTo(NOW.plusSeconds(9));
  }

  @Test
  void theLastRunOfEachJobIsTold() {
    log.finish(log.begin(MONDAY, NOW), TALLY, NOW);
    log.begin(BY_HAND, NOW.plusSeconds(3));
    Occurrence other = new Occurrence("daily", NOW, Occurrence.Kind.MANUAL);
    log.begin(other, NOW);

    assertThat(log.overview().runs())
        .extracting(RunHistory.Run::occurrence)
        .containsExactly(other, BY_HAND);
  }
}

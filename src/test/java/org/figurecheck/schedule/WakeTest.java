package org.figurecheck.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.figurecheck.figure.Content;
import org.figurecheck.figure.Language;
import org.figurecheck.rule.Indicators;
import org.figurecheck.rule.Rules;
import org.figurecheck.run.CheckRun;
import org.figurecheck.run.Courier;
import org.figurecheck.run.Job;
import org.figurecheck.run.Post;
import org.figurecheck.run.Problem;
import org.figurecheck.run.Reader;
import org.figurecheck.run.Recipient;
import org.figurecheck.run.Records;
import org.figurecheck.run.RenderedMail;
import org.figurecheck.run.RuleBook;
import org.figurecheck.run.RunHistory;
import org.figurecheck.run.Step;
import org.figurecheck.run.Watch;
import org.figurecheck.store.Database;
import org.figurecheck.store.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The wake-up, ticked by hand. */
class WakeTest {
  private static final Instant MONDAY = Instant.parse("2026-11-23T00:00:00Z");

  private final Database database = TestDatabase.create().open();
  private final List<String> sent = new ArrayList<>();
  private boolean broken;
  private Instant now = MONDAY.minus(Duration.ofDays(2));

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void aJobThatWasJustSeenWaitsForItsFirstOccurrence() {
    wake();
    assertThat(sent).isEmpty();

    now = MONDAY;
    wake();
    wake();
    assertThat(sent).as("once, however often it wakes").hasSize(1);
  }

  @Test
  void aFailedRunIsToldOfAndMadeUpForOnce() {
    wake();
    broken = true;
    now = MONDAY.plus(Duration.ofMinutes(5));
    wake();
    now = now.plus(Duration.ofMinutes(1));
    wake();

    assertThat(sent).isEmpty();
    assertThat(lastRun().problems()).extracting(Problem::code).containsExactly("run-failed");

    broken = false;
    now = now.plus(Duration.ofMinutes(1));
    wake();
    assertThat(sent).hasSize(1);
    assertThat(lastRun().step()).isEqualTo(Step.DONE);
    assertThat(lastRun().problems()).isEmpty();
    assertThat(lastRun().occurrence().nominal()).isEqualTo(MONDAY);
  }

  @Test
  void weeksOfDowntimeGiveOneMailForTheLatestOccurrence() {
    wake();
    now = MONDAY.plus(Duration.ofDays(7 * 12 + 1));
    wake();
    wake();

    assertThat(sent).hasSize(1);
    assertThat(lastRun().occurrence().nominal()).isEqualTo(MONDAY.plus(Duration.ofDays(7 * 12)));
  }

  private RunHistory.Run lastRun() {
    return database.runLog().overview().runs().get(0);
  }

  private void wake() {
    Job job =
        new Job(
            "weekly",
            List.of(),
            List.of(new Recipient("office@example.org", "", Language.EN, Set.of())),
            ZoneOffset.UTC);
    Schedule schedule = new Schedule(Schedule.Every.WEEK, 1, LocalTime.MIDNIGHT, ZoneOffset.UTC);
    CheckRun checkRun =
        new CheckRun(
            new Records(
                database.reports(), database.editions(), database.outbox(), database.runLog()),
            this::rules,
            new Reader("none", text -> Content.EMPTY, Duration.ofSeconds(30)),
            new Post(
                digest -> new RenderedMail("subject", "<p>", "text", List.of()),
                letter -> letter.messageId().getBytes(StandardCharsets.UTF_8),
                this::send),
            () -> now);
    new Wake(
            List.of(new Planned(job, schedule)), checkRun, database.runLog(), Watch.NONE, () -> now)
        .wake();
  }

  private RuleBook.Rules rules() {
    if (broken) {
      throw new IllegalStateException("the rules are gone");
    }
    return new RuleBook.Rules(Rules.of(List.of(), new Indicators(List.of())), List.of());
  }

  private Courier.Outcome send(Courier.Owed mail) {
    sent.add(mail.messageId());
    return new Courier.Outcome(true, "250");
  }
}

package org.figurecheck.schedule;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.figurecheck.run.CheckRun;
import org.figurecheck.run.Job;
import org.figurecheck.run.Occurrence;
import org.figurecheck.run.Problem;
import org.figurecheck.run.RunLog;
import org.figurecheck.run.Summary;
import org.figurecheck.run.Watch;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a wake-up does: finish what was cut off, run what is due, deliver what is owed. */
public final class Wake {
  private static final Logger LOG = LoggerFactory.getLogger(Wake.class);

  private final List<Planned> plan;
  private final CheckRun checkRun;
  private final RunLog log;
  private final Watch watch;
  private final InstantSource clock;

  public Wake(List<Planned> plan, CheckRun checkRun, RunLog log, Watch watch, InstantSource clock) {
    this.plan = List.copyOf(plan);
    this.checkRun = checkRun;
    this.log = log;
    this.watch = watch;
    this.clock = clock;
  }

  /** Does what is to be done now, one job after the other. */
  public void wake() {
    List<Occurrence> cutOff = log.unfinished();
    for (Occurrence unfinished : cutOff) {
      plan.stream()
          .filter(planned -> planned.job().name().equals(unfinished.job()))
          .findFirst()
          .ifPresent(planned -> run(planned.job(), unfinished));
    }
    for (Planned planned : plan) {
      due(planned)
          .filter(occurrence -> !cutOff.contains(occurrence))
          .ifPresent(occurrence -> run(planned.job(), occurrence));
    }
    if (!watch.stopped()) {
      checkRun.deliver(watch);
    }
  }

  private Optional<Occurrence> due(Planned planned) {
    Instant now = clock.instant();
    String name = planned.job().name();
    Instant since = log.lastDecided(name).orElseGet(() -> log.firstSeen(name, now));
    return Due.due(planned.schedule(), since, now)
        .map(nominal -> new Occurrence(name, nominal, Occurrence.Kind.SCHEDULED));
  }

  private void run(Job job, Occurrence occurrence) {
    if (watch.stopped()) {
      return;
    }
    LOG.info("job {} runs for {}", job.name(), occurrence.nominal());
    try {
      tell(checkRun.run(job, occurrence, watch));
    } catch (RuntimeException failure) {
      LOG.error(
          "job {} for {} failed and will be tried again in a minute",
          job.name(),
          occurrence.nominal(),
          failure);
      note(occurrence, failure);
    }
  }

  /** Lets `status` tell of it, as long as there is a database to tell it from. */
  private void note(Occurrence occurrence, RuntimeException failure) {
    try {
      log.problem(
          log.begin(occurrence, clock.instant()),
          Problem.of(occurrence.job(), "run-failed", String.valueOf(failure.getMessage())));
    } catch (RuntimeException unwritten) {
      LOG.error("the failure of job {} could not be written down", occurrence.job(), unwritten);
    }
  }

  private static void tell(Summary summary) {
    LOG.info(
        "job {} for {}: {}, {} reports, {} findings open or new, {} problems",
        summary.occurrence().job(),
        summary.occurrence().nominal(),
        summary.step(),
        summary.tally().reports(),
        summary.standing(),
        summary.problems().size());
  }
}

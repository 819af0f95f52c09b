package org.figurecheck.run;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.figurecheck.finding.State;

/** Keeps the log of a run while it goes, and sums it up. */
final class Progress {
  private final RunLog log;
  private final Occurrence occurrence;
  private final Watch watch;
  private final InstantSource clock;
  private final long run;
  private final List<Problem> problems = new ArrayList<>();
  private Step step = Step.IMPORTING;
  private Tally tally = new Tally(0, 0, 0, 0, 0, 0);
  private Map<State, Long> states = Map.of();
  private List<Summary.Delivery> deliveries = List.of();

  Progress(RunLog log, Occurrence occurrence, Watch watch, InstantSource clock) {
    this.log = log;
    this.occurrence = occurrence;
    this.watch = watch;
    this.clock = clock;
    this.run = log.begin(occurrence, clock.instant());
  }

  void enter(Step next) {
    step = next;
    log.step(run, next, clock.instant());
    watch.step(next);
  }

  void problems(List<Problem> more) {
    problems.addAll(more);
    more.forEach(problem -> log.problem(run, problem));
  }

  void looked(Tally at) {
    tally = at;
  }

  void decided(Map<State, Long> counts) {
    states = counts;
  }

  void delivered(List<Summary.Delivery> attempts) {
    deliveries = attempts;
  }

  void finish() {
    step = Step.DONE;
    log.finish(run, tally, clock.instant());
    watch.step(Step.DONE);
  }

  Summary summary() {
    return new Summary(occurrence, step, tally, states, problems, deliveries);
  }
}

package org.figurecheck.run;

import java.time.Instant;
import java.util.List;

/** What runs do, written down, so that a run can go on after a crash. */
public interface RunLog extends RunHistory {
  /** Begins a run, or goes on with the unfinished one of the same occurrence. */
  long begin(Occurrence occurrence, Instant now);

  void step(long run, Step step, Instant now);

  void problem(long run, Problem problem);

  void finish(long run, Tally tally, Instant now);

  /** When the job was first seen by a daemon, remembered from then on. */
  Instant firstSeen(String job, Instant now);

  /** Scheduled occurrences that were begun and not finished, oldest first. */
  List<Occurrence> unfinished();
}

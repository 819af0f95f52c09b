package org.figurecheck.schedule;

import java.time.Instant;
import java.util.Optional;

/** What should run now: the whole of the schedule's logic, without a clock of its own. */
public final class Due {
  private Due() {}

  /**
   * The nominal instant of the occurrence that is due. After a long downtime it is the latest one
   * only: the ones missed are told by the period that its mail speaks of.
   *
   * @param schedule when the job should run
   * @param since the last occurrence that was decided, or when the job was first seen
   * @param now the present
   * @return empty if nothing is due
   */
  public static Optional<Instant> due(Schedule schedule, Instant since, Instant now) {
    Instant nominal = schedule.lastBefore(now);
    return nominal.isAfter(since) ? Optional.of(nominal) : Optional.empty();
  }
}

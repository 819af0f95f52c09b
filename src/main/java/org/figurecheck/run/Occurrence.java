package org.figurecheck.run;

import java.time.Instant;

/**
 * One time that a job runs.
 *
 * @param job the name of the job
 * @param nominal when it should run: for a scheduled occurrence the nominal fire instant, by hand
 *     the instant it was asked for
 * @param kind by schedule or by hand
 */
public record Occurrence(String job, Instant nominal, Kind kind) {
  /** Who asked for it; by hand never moves the scheduled line. */
  public enum Kind {
    SCHEDULED,
    MANUAL
  }
}

package org.figurecheck.run;

/**
 * What is kept between runs.
 *
 * @param reports the versions of reports
 * @param editions what was decided
 * @param outbox the mail that is owed
 * @param log what runs did
 */
public record Records(ReportStore reports, Editions editions, Outbox outbox, RunLog log) {}

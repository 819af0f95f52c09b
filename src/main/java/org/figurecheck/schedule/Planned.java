package org.figurecheck.schedule;

import org.figurecheck.run.Job;

/**
 * A job and when it should run.
 *
 * @param job what runs
 * @param schedule when
 */
public record Planned(Job job, Schedule schedule) {}

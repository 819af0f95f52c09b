package org.figurecheck.config;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;

/**
 * What runs when.
 *
 * @param name its name
 * @param sources the names of the sources that it reads
 * @param schedule when it runs
 */
public record Job(String name, List<String> sources, Schedule schedule) {
  public Job {
    sources = List.copyOf(sources);
  }

  /** How often something recurs. */
  public enum Every {
    DAY,
    WEEK,
    MONTH
  }

  /**
   * When something recurs.
   *
   * @param every how often
   * @param weekday on which day of the week, if every week
   * @param dayOfMonth on which day of the month, from 1 to 28, if every month
   * @param at at what time
   * @param zone by the clocks of which zone
   */
  public record Schedule(
      Every every, DayOfWeek weekday, int dayOfMonth, LocalTime at, ZoneId zone) {}
}

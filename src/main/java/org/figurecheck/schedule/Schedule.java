package org.figurecheck.schedule;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoField;

/**
 * When a job should run, in the local time of a zone.
 *
 * @param every the step from one occurrence to the next
 * @param day the day of the week (1 Monday to 7 Sunday) or of the month (1 to 28); 0 for every day
 * @param at the time of day
 * @param zone the zone whose clocks count
 */
public record Schedule(Every every, int day, LocalTime at, ZoneId zone) {
  /** The step from one occurrence to the next. */
  public enum Every {
    DAY,
    WEEK,
    MONTH
  }

  public Schedule {
    int last =
        switch (every) {
          case DAY -> 0;
          case WEEK -> 7;
          case MONTH -> 28;
        };
    if (day > last || day < Math.min(last, 1)) {
      throw new IllegalArgumentException("no such day: " + every + " " + day);
    }
  }

  /** The last nominal fire instant at or before an instant. */
  public Instant lastBefore(Instant instant) {
    LocalDate date = on(instant.atZone(zone).toLocalDate());
    Instant nominal = at(date);
    return nominal.isAfter(instant) ? at(on(back(date))) : nominal;
  }

  /** The first nominal fire instant after an instant. */
  public Instant nextAfter(Instant instant) {
    return at(on(forward(lastBefore(instant).atZone(zone).toLocalDate())));
  }

  /**
   * A time that the clocks skip is read as the same span later, one that they repeat as its first.
   */
  private Instant at(LocalDate date) {
    return ZonedDateTime.of(date, at, zone).toInstant();
  }

  private LocalDate on(LocalDate date) {
    return switch (every) {
      case DAY -> date;
      case WEEK -> date.with(ChronoField.DAY_OF_WEEK, day);
      case MONTH -> date.withDayOfMonth(day);
    };
  }

  private LocalDate back(LocalDate date) {
    return switch (every) {
      case DAY -> date.minusDays(1);
      case WEEK -> date.minusWeeks(1);
      case MONTH -> date.minusMonths(1);
    };
  }

  private LocalDate forward(LocalDate date) {
    return switch (every) {
      case DAY -> date.plusDays(1);
      case WEEK -> date.plusWeeks(1);
      case MONTH -> date.plusMonths(1);
    };
  }
}

package org.figurecheck.cli;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.figurecheck.schedule.Schedule;

/** Instants as a person reads them. */
final class Times {
  private static final DateTimeFormatter LOCAL =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm xxx", Locale.ROOT);

  private Times() {}

  /** On the clocks of a schedule's zone. */
  static String local(Instant instant, Schedule schedule) {
    return LOCAL.format(instant.atZone(schedule.zone()));
  }

  /** On the clocks of this machine. */
  static String local(Instant instant) {
    return LOCAL.format(instant.atZone(ZoneId.systemDefault()));
  }
}

package org.figurecheck.cli;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Instants as a person reads them.
 *
 * @param zone on whose clocks
 */
record Times(ZoneId zone) {
  private static final DateTimeFormatter LOCAL =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm xxx", Locale.ROOT);

  String local(Instant instant) {
    return LOCAL.format(instant.atZone(zone));
  }
}

package org.figurecheck.run;

import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A check that is run again and again.
 *
 * @param name its name, part of the identity of its editions
 * @param sources what it reads
 * @param recipients who is told
 * @param zone the zone whose days waivers and dates are counted in
 */
public record Job(
    String name, List<FigureSource> sources, List<Recipient> recipients, ZoneId zone) {
  public Job {
    sources = List.copyOf(sources);
    recipients = List.copyOf(recipients);
  }

  Set<String> series() {
    return sources.stream().map(FigureSource::series).collect(Collectors.toUnmodifiableSet());
  }
}

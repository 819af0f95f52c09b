package org.figurecheck.config;

import java.util.List;
import org.figurecheck.schedule.Schedule;

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
}

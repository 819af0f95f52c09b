package org.figurecheck.config;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.figurecheck.yaml.Node;
import org.figurecheck.yaml.YamlMap;

/** Reads jobs.yaml. */
final class JobsFile {
  private static final String ALL = "all";
  private static final int LATEST_DAY = 28;

  private final List<String> sources;

  JobsFile(List<String> sources) {
    this.sources = sources;
  }

  List<Job> read(YamlMap root) {
    root.keys("jobs");
    List<Job> jobs = new ArrayList<>();
    Set<String> names = new HashSet<>();
    root.items("jobs")
        .map(Node::map)
        .flatMap(Optional::stream)
        .forEach(
            map -> {
              map.keys("name", "sources", "schedule");
              Optional<Node> name = map.require("name");
              Optional<Job> job = name.flatMap(Node::text).flatMap(text -> job(text, map));
              if (job.isPresent() && !names.add(job.get().name())) {
                name.orElseThrow().mistake("config.twice", job.get().name());
              } else {
                job.ifPresent(jobs::add);
              }
            });
    return jobs;
  }

  private Optional<Job> job(String name, YamlMap map) {
    List<String> read = map.require("sources").map(this::sources).orElse(List.of());
    return map.require("schedule")
        .flatMap(Node::map)
        .flatMap(JobsFile::schedule)
        .map(schedule -> new Job(name, read, schedule));
  }

  private List<String> sources(Node node) {
    if (node.isText() && node.text().orElse("").equals(ALL)) {
      return sources;
    }
    return node.list().stream().map(item -> item.oneOf(sources)).flatMap(Optional::stream).toList();
  }

  private static Optional<Job.Schedule> schedule(YamlMap map) {
    map.keys("every", "on", "at", "zone");
    Optional<Job.Every> every =
        map.require("every").flatMap(node -> Values.one(node, Job.Every.class));
    Optional<LocalTime> at = map.require("at").flatMap(node -> read(node, JobsFile::time, "time"));
    Optional<ZoneId> zone = map.require("zone").flatMap(node -> read(node, ZoneId::of, "zone"));
    DayOfWeek weekday = DayOfWeek.MONDAY;
    int day = 1;
    if (every.isPresent() && every.get() == Job.Every.WEEK) {
      weekday =
          map.require("on").flatMap(node -> Values.one(node, DayOfWeek.class)).orElse(weekday);
    } else if (every.isPresent() && every.get() == Job.Every.MONTH) {
      day = map.require("on").flatMap(JobsFile::day).orElse(day);
    } else {
      map.get("on").ifPresent(node -> node.mistake("config.day-of-day"));
    }
    return every.isPresent() && at.isPresent() && zone.isPresent()
        ? Optional.of(new Job.Schedule(every.get(), weekday, day, at.get(), zone.get()))
        : Optional.empty();
  }

  private static LocalTime time(String text) {
    return LocalTime.parse(text.length() == 4 ? "0" + text : text);
  }

  private static <T> Optional<T> read(Node node, Function<String, T> reading, String what) {
    String text = node.text().orElse("");
    try {
      return Optional.of(reading.apply(text));
    } catch (DateTimeException wrong) {
      node.mistake("config." + what, text);
      return Optional.empty();
    }
  }

  private static Optional<Integer> day(Node node) {
    String text = node.text().orElse("");
    if (text.matches("[0-9]{1,2}")) {
      int day = Integer.parseInt(text);
      if (day >= 1 && day <= LATEST_DAY) {
        return Optional.of(day);
      }
    }
    node.mistake("config.day", text);
    return Optional.empty();
  }
}

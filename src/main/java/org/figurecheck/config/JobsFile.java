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
import org.figurecheck.schedule.Schedule;
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

  private static Optional<Schedule> schedule(YamlMap map) {
    map.keys("every", "on", "at", "zone");
    Optional<Schedule.Every> every =
        map.require("every").flatMap(node -> Values.one(node, Schedule.Every.class));
    Optional<LocalTime> at = map.require("at").flatMap(node -> read(node, JobsFile::time, "time"));
    Optional<ZoneId> zone = map.require("zone").flatMap(node -> read(node, ZoneId::of, "zone"));
    Optional<Integer> day = every.flatMap(known -> day(known, map));
    return day.isPresent() && at.isPresent() && zone.isPresent()
        ? Optional.of(new Schedule(every.get(), day.get(), at.get(), zone.get()))
        : Optional.empty();
  }

  private static Optional<Integer> day(Schedule.Every every, YamlMap map) {
    return switch (every) {
      case DAY -> {
        map.get("on").ifPresent(node -> node.mistake("config.day-of-day"));
        yield Optional.of(0);
      }
      case WEEK ->
          map.require("on")
              .flatMap(node -> Values.one(node, DayOfWeek.class))
              .map(DayOfWeek::getValue);
      case MONTH -> map.require("on").flatMap(JobsFile::dayOfMonth);
    };
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

  private static Optional<Integer> dayOfMonth(Node node) {
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

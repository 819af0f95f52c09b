package org.figurecheck.bench;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.figurecheck.bench.genre.Report;

/** Detectable errors by the wording in which they stand, the worst read first. */
final class Wordings {
  private static final int EXAMPLES = 3;

  private final Map<String, Count> counts = new TreeMap<>();

  private static final class Count {
    private int caught;
    private int missed;
    private final List<String> examples = new ArrayList<>();
  }

  void add(Outcome outcome) {
    int place = outcome.slip().edits().get(0).start();
    Report report = outcome.damaged().report();
    Count count = counts.computeIfAbsent(report.passage(place).wording(), wording -> new Count());
    if (outcome.isCaught()) {
      count.caught++;
    } else {
      count.missed++;
      if (count.examples.size() < EXAMPLES) {
        count.examples.add(MissLine.example(outcome));
      }
    }
  }

  void print(PrintWriter out) {
    counts.entrySet().stream()
        .filter(entry -> entry.getValue().missed > 0)
        .sorted(
            Comparator.comparing((Map.Entry<String, Count> entry) -> entry.getValue().missed)
                .reversed())
        .forEach(entry -> print(out, entry.getKey(), entry.getValue()));
  }

  private static void print(PrintWriter out, String wording, Count count) {
    out.printf("%n* %s%n", wording);
    out.printf("  missed %d of %d%n", count.missed, count.missed + count.caught);
    count.examples.forEach(example -> out.printf("  - %s%n", example));
  }
}

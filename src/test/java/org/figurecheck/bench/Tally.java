package org.figurecheck.bench;

import java.io.PrintWriter;
import java.util.Map;
import java.util.TreeMap;

/** Hits and misses by name. */
final class Tally {
  private final Map<String, long[]> counts = new TreeMap<>();

  void add(String name, boolean hit) {
    long[] count = counts.computeIfAbsent(name, key -> new long[2]);
    count[0] += hit ? 1 : 0;
    count[1]++;
  }

  Wilson of(String name) {
    long[] count = counts.getOrDefault(name, new long[2]);
    return new Wilson(count[0], count[1]);
  }

  void print(PrintWriter out) {
    counts.forEach((name, count) -> out.printf("  %-26s %s%n", name, of(name)));
  }
}

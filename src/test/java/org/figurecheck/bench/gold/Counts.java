package org.figurecheck.bench.gold;

import java.util.HashMap;
import java.util.Map;

/** Counts by name. */
final class Counts {
  private final Map<String, Integer> counts = new HashMap<>();

  void add(String name, boolean one) {
    counts.merge(name, one ? 1 : 0, Integer::sum);
  }

  int get(String name) {
    return counts.getOrDefault(name, 0);
  }

  String of(String hits, String all) {
    int of = get(all);
    return of == 0
        ? "none"
        : get(hits) + "/" + of + " = " + Shown.tenth(100.0 * get(hits) / of) + " %";
  }
}

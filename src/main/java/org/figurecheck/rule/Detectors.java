package org.figurecheck.rule;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The closed list of detectors. */
public final class Detectors {
  private static final Map<String, Detector> ALL =
      Map.of(
          "impossible-date", new ImpossibleDate(),
          "pasted-year", new PastedYear());

  private Detectors() {}

  public static List<String> names() {
    return ALL.keySet().stream().sorted().toList();
  }

  static Optional<Detector> named(String name) {
    return Optional.ofNullable(ALL.get(name));
  }
}

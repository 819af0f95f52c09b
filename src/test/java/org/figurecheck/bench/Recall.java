package org.figurecheck.bench;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How many of the errors were caught, by class, size and relation. */
final class Recall {
  private final Tally all = new Tally();
  private final Tally detectable = new Tally();
  private final Tally sizes = new Tally();
  private final Tally relations = new Tally();
  private final Tally quality = new Tally();
  private final Wordings wordings;
  private final List<Outcome> misses = new ArrayList<>();
  private final List<Outcome> elsewhere = new ArrayList<>();

  Recall(Wordings wordings) {
    this.wordings = wordings;
  }

  void add(Outcome outcome) {
    String name = outcome.slip().slipClass().name().toLowerCase(Locale.ROOT);
    boolean caught = outcome.isCaught();
    for (String line : List.of(name, "all")) {
      all.add(line, caught);
      if (outcome.isDetectable()) {
        detectable.add(line, caught);
      }
    }
    if (outcome.isDetectable()) {
      sizes.add(outcome.size(), caught);
      wordings.add(outcome);
      relations.add(outcome.relation(), caught);
      quality.add("caught as an error", outcome.isCaughtAsError());
      if (!caught) {
        misses.add(outcome);
      }
    }
    if (caught) {
      quality.add("of those caught, located", outcome.isLocated());
      if (!outcome.isLocated()) {
        elsewhere.add(outcome);
      }
      quality.add("of those caught, mended", outcome.isMended());
    }
  }

  void print(PrintWriter out) {
    out.println("recall over detectable errors, by class");
    detectable.print(out);
    out.println("recall over detectable errors, by size");
    sizes.print(out);
    out.println("recall over detectable errors, by relation");
    relations.print(out);
    out.println("recall over all errors, by class");
    all.print(out);
    out.println("quality");
    quality.print(out);
  }

  void list(PrintWriter out) {
    misses.forEach(miss -> out.println(MissLine.of(miss)));
    elsewhere.forEach(other -> out.println(MissLine.elsewhere(other)));
  }
}

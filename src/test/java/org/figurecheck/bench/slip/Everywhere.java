package org.figurecheck.bench.slip;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.figurecheck.bench.genre.Chance;
import org.figurecheck.bench.genre.Report;
import org.figurecheck.bench.genre.Stated;
import org.figurecheck.figure.Kind;

/** A find-and-replace that was meant for one number and went through all. */
final class Everywhere {
  private static final int LEAST = 3;

  private final Report report;
  private final Chance chance;

  Everywhere(Report report, Chance chance) {
    this.report = report;
    this.chance = chance;
  }

  Optional<Slip> slip() {
    String from = String.valueOf(chance.between(10, 39));
    String to = String.valueOf(chance.of(50) ? chance.between(2019, 2025) : chance.between(10, 39));
    Map<Report.Said, Stated> changes = new HashMap<>();
    for (Report.Said said : report.figures()) {
      String plain = said.stated().number().toPlainString();
      if (!said.stated().isDate() && said.stated().kind() != Kind.YEAR && plain.contains(from)) {
        changes.put(said, said.stated().with(new BigDecimal(plain.replace(from, to))));
      }
    }
    return changes.size() < LEAST
        ? Optional.empty()
        : Maker.slip(report, SlipClass.REPLACED_EVERYWHERE, changes);
  }
}

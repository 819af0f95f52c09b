package org.figurecheck.bench.slip;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.figurecheck.bench.genre.Chance;
import org.figurecheck.bench.genre.Report;
import org.figurecheck.bench.genre.Stated;
import org.figurecheck.bench.genre.Tie;

/** A total that was left as it was when one of its parts was brought up to date. */
final class Totals {
  private final Report report;
  private final Chance chance;

  Totals(Report report, Chance chance) {
    this.report = report;
    this.chance = chance;
  }

  Optional<Slip> slip() {
    List<Tie> sums = report.ties().stream().filter(Tie::isTotal).toList();
    if (sums.isEmpty()) {
      return Optional.empty();
    }
    List<Integer> figures = chance.pick(sums).figures();
    Report.Said whole = said(figures.get(0));
    Report.Said part = said(figures.get(chance.between(1, figures.size() - 1)));
    BigDecimal by =
        part.stated()
            .value()
            .multiply(BigDecimal.valueOf(chance.between(2, 25)))
            .divide(new BigDecimal(chance.of(50) ? 100 : -100))
            .setScale(0, RoundingMode.UP);
    Stated old = whole.stated();
    BigDecimal number =
        old.value()
            .add(by)
            .divide(old.measure().factor())
            .setScale(old.number().scale(), RoundingMode.HALF_UP);
    return number.signum() <= 0
        ? Optional.empty()
        : Maker.slip(report, SlipClass.TOTAL_NOT_REFRESHED, Map.of(whole, old.with(number)));
  }

  private Report.Said said(int number) {
    return report.figures().stream()
        .filter(said -> said.number() == number)
        .findFirst()
        .orElseThrow();
  }
}

package org.figurecheck.bench.slip;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import org.figurecheck.bench.genre.Chance;
import org.figurecheck.bench.genre.Report;
import org.figurecheck.bench.genre.Reports;
import org.junit.jupiter.api.Test;

class InjectorTest {
  private final Reports reports = new Reports();

  @Test
  void everyClassOfErrorIsMadeAndStandsInTheText() {
    Set<SlipClass> made = EnumSet.noneOf(SlipClass.class);
    for (int number = 0; number < 150; number++) {
      Report report = reports.report(7, number);
      Damaged damaged = new Injector(new Chance(7, number)).damage(report, 3);
      assertThat(damaged.slips()).isNotEmpty();
      for (Slip slip : damaged.slips()) {
        made.add(slip.slipClass());
        for (Edit edit : slip.edits()) {
          assertThat(damaged.text().substring(damaged.moved(edit.start()))).startsWith(edit.text());
        }
      }
    }
    assertThat(made).containsExactlyInAnyOrder(SlipClass.values());
  }

  @Test
  void nothingIsDamagedWhereNoErrorIsAskedFor() {
    Report report = reports.report(7, 1);
    assertThat(new Injector(new Chance(1)).damage(report, 0).text()).isEqualTo(report.text());
  }
}

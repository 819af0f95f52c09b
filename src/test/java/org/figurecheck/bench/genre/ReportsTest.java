package org.figurecheck.bench.genre;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.figurecheck.bench.slip.Damaged;
import org.junit.jupiter.api.Test;

class ReportsTest {
  private final Reports reports = new Reports();

  private List<Report> some() {
    return IntStream.range(0, 150).mapToObj(number -> reports.report(7, number)).toList();
  }

  @Test
  void aReportIsTheSameForTheSameSeed() {
    assertThat(new Reports().report(7, 3)).isEqualTo(reports.report(7, 3));
    assertThat(reports.report(8, 3).text()).isNotEqualTo(reports.report(7, 3).text());
  }

  @Test
  void everyFigureStandsWhereItIsSaidToStand() {
    for (Report report : some()) {
      assertThat(report.figures())
          .allSatisfy(
              said ->
                  assertThat(report.text().substring(said.start(), said.end()))
                      .isEqualTo(report.written(said.stated())));
    }
  }

  @Test
  void noTieIsBrokenBeforeAnythingIsDamaged() {
    for (Report report : some()) {
      Damaged untouched = new Damaged(report, List.of());
      assertThat(report.ties().stream().filter(tie -> tie.isBroken(untouched)))
          .as(report.text())
          .isEmpty();
    }
  }

  @Test
  void aReportHasFiguresTiesAndNoSlotLeftOpen() {
    for (Report report : some()) {
      assertThat(report.figures().size()).isGreaterThan(20);
      assertThat(report.ties().size()).isGreaterThan(8);
      assertThat(report.text()).doesNotContain("{", "}", "[", "]");
    }
  }
}

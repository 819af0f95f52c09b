package org.figurecheck.bench.genre;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.figurecheck.bench.slip.Damaged;
import org.junit.jupiter.api.Test;

class EnglishReportsTest {
  private final Made reports = Made.english();

  @Test
  void aReportTellsTheTruthInWholeSentences() {
    List<Report> some = IntStream.range(0, 60).mapToObj(n -> reports.report(7, n)).toList();
    for (Report report : some) {
      Damaged untouched = new Damaged(report, List.of());
      assertThat(report.ties()).isNotEmpty().noneMatch(tie -> tie.isBroken(untouched));
      assertThat(report.text()).doesNotContain("{", "}", "[", "]");
    }
  }

  @Test
  void aReportIsTheSameForTheSameSeed() {
    assertThat(Made.english().report(7, 3)).isEqualTo(reports.report(7, 3));
  }
}

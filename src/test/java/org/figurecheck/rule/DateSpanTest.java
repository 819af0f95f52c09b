package org.figurecheck.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.figurecheck.figure.Amount;
import org.figurecheck.figure.Certainty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days in order, within a year or over its end, and days that are not. */
class DateSpanTest {
  @ParameterizedTest
  @CsvSource({
    "--05-19, --06-22, true",
    "--12-24, --01-20, true",
    "--09-01, --07-10, true",
    "--07-01, --06-30, true",
    "2023-12-24, --01-20, true",
    "2023-12-24, 2024-01-20, true",
    "2019, 2023, true",
    "2019-03, 2019, true",
    "2019, 2019-03, true",
    "2023, 2019, false",
    "2023-06, 2019-07, false",
    "--06-19, --05-22, false",
    "--12-24, --11-24, false",
    "--03-28, --03-05, false",
    "2023-05-12, 2023-03-14, false",
    "2023-12-24, 2023-01-20, false",
    "2023-05-14, ---16, true",
    "--05-14, ---16, true",
    "2023-05-28, ---03, false",
    "--12-28, ---03, false"
  })
  void daysAreInOrder(String from, String to, boolean ordered) {
    DateSpan span = DateSpan.of(from, to);
    assertThat(span.from().atMost(span.to()) != Certainty.IMPOSSIBLE).isEqualTo(ordered);
  }

  @ParameterizedTest
  @CsvSource({"--03-62, --05-01", "2023-02-28, 2023-13-01"})
  void daysThatNoCalendarHasAreNotCompared(String from, String to) {
    assertThat(DateSpan.of(from, to).to()).isEqualTo(Amount.UNKNOWN);
  }
}

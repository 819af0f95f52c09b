package org.figurecheck.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RelativeTest {
  private static final Finding FINDING = Findings.finding("学校", 10, "全县有", "64所", "学校");

  @ParameterizedTest
  @CsvSource({
    ", NEW, NEW",
    ", OPEN, NEW",
    ", CHANGED, NEW",
    ", RETURNED, RETURNED",
    ", NOT_CHECKABLE, NOT_CHECKABLE",
    ", WAIVED, WAIVED",
    ", FIXED,",
    "NEW, OPEN, OPEN",
    "NEW, CHANGED, CHANGED",
    "OPEN, FIXED, FIXED",
    "OPEN, RETURNED, OPEN",
    "OPEN, NOT_CHECKABLE, NOT_CHECKABLE",
    "NOT_CHECKABLE, FIXED, FIXED",
    "OPEN, WAIVED, WAIVED",
    "FIXED, FIXED,",
    "FIXED, OPEN, RETURNED",
    "FIXED, RETURNED, RETURNED",
    "WAIVED, FIXED,",
    "WAIVED, CHANGED, CHANGED"
  })
  void aRecipientIsToldWhatIsNewsToThem(State before, State now, State told) {
    assertThat(Relative.since(Optional.ofNullable(before), Findings.entry(1, now, FINDING)))
        .isEqualTo(Optional.ofNullable(told));
  }
}

package org.figurecheck.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.figurecheck.figure.Amount;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What one slip makes of a number, and what is only another number. */
class MisprintTest {
  @ParameterizedTest
  @CsvSource({
    "4324, 4342",
    "4324, 43240",
    "4324, 432",
    "4324, 9324",
    "156, 516",
    "7327, 73270",
    "9.61, 96.1",
    "53, 530000",
    "224.09, 204.09",
    "34, 354",
    "62523, 662523"
  })
  void slipsAreSeen(BigDecimal one, BigDecimal other) {
    assertThat(Misprint.between(Amount.exactly(one), Amount.exactly(other))).isTrue();
    assertThat(Misprint.between(Amount.exactly(other), Amount.exactly(one))).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"53, 56", "4324, 4326", "298, 398", "3, 30", "4324, 4324", "4324, 4531", "12, 21"})
  void otherNumbersAreNone(BigDecimal one, BigDecimal other) {
    assertThat(Misprint.between(Amount.exactly(one), Amount.exactly(other))).isFalse();
  }
}

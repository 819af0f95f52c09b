package org.figurecheck.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.figurecheck.figure.Amount;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Changes of a rate that are points in all likelihood, though told in per cent, and others. */
class InPointsTest {
  @ParameterizedTest
  @CsvSource({"91.4, 92.0, 0.6", "92.0, 91.4, 0.6", "88.5, 89.9, 1.4"})
  void theDifferenceIsTold(BigDecimal base, BigDecimal level, BigDecimal change) {
    assertThat(tells(base, level, change)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"80, 85, 6.25", "80.2, 85.4, 5.2", "98.9, 99.5, 0.6", "91.4, 92.0, 0.7"})
  void theDifferenceIsNotToldOrAllThatCanBe(BigDecimal base, BigDecimal level, BigDecimal change) {
    assertThat(tells(base, level, change)).isFalse();
  }

  private static boolean tells(BigDecimal base, BigDecimal level, BigDecimal change) {
    return InPoints.tells(told(base), told(level), told(change));
  }

  private static Amount told(BigDecimal rate) {
    return Amount.rounded(rate, BigDecimal.ONE.scaleByPowerOfTen(-rate.scale()));
  }
}

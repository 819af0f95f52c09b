package org.figurecheck.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlipTest {
  @ParameterizedTest
  @CsvSource({
    "42, 24, SWAPPED",
    "1340, 130, OMITTED",
    "1340, 13040, ADDED",
    "1340, 1380, REPLACED",
    "1340, 1430, SWAPPED",
    "116, 161, SWAPPED",
    "1979, 19979, ADDED",
    "63, 64, REPLACED",
    "2.5, 25, OMITTED",
    "11, 1, OMITTED"
  })
  void oneKeyLeadsFromTheTruthToThePrint(String truth, String printed, Slip slip) {
    assertThat(Slip.between(truth, printed)).contains(slip);
  }

  @ParameterizedTest
  @CsvSource({"1340, 1340", "1340, 14300", "63, 81", "123, 321", "1340, 4310", "5, 123"})
  void noOrMoreThanOneKeyIsNoSlip(String truth, String printed) {
    assertThat(Slip.between(truth, printed)).isEqualTo(Optional.empty());
  }

  @ParameterizedTest
  @ValueSource(strings = {"1340", "9.61", "5", "0.5", "2023", "100"})
  void everyTruthIsOneSlipFromThePrint(String printed) {
    assertThat(Slip.truths(printed))
        .isNotEmpty()
        .allMatch(truth -> Slip.between(truth, printed).isPresent());
  }

  @ParameterizedTest
  @CsvSource({"22, 222", "160, 1600", "1450, 14450"})
  void aKeyStruckTwiceIsLikelierThanAnyOtherAddedDigit(String truth, String printed) {
    String other = truth.charAt(0) + "7" + truth.substring(1);
    assertThat(Slip.ADDED.likelihood(truth, printed))
        .isGreaterThan(Slip.ADDED.likelihood(truth, other))
        .isLessThan(Slip.OMITTED.likelihood(truth, truth.substring(1)));
  }
}

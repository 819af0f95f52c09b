package org.figurecheck.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.figurecheck.figure.Amount;
import org.figurecheck.figure.Certainty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EffectTest {
  @ParameterizedTest(name = "{0} {1}: can it be {2}? {3}")
  @CsvSource({
    "MORE, 57, 57, POSSIBLE",
    "MORE, 57, 58, IMPOSSIBLE",
    "MORE, -100, -150, POSSIBLE",
    "MORE, -100, -99, IMPOSSIBLE",
    "MORE, -100, -200, IMPOSSIBLE",
    "NEARLY, 100, 95, POSSIBLE",
    "NEARLY, 100, 100, IMPOSSIBLE",
    "NEARLY, -100, -95, POSSIBLE",
    "NEARLY, -100, -101, IMPOSSIBLE",
    "ABOUT, -120, -130, POSSIBLE",
    "ABOUT, -120, -131, IMPOSSIBLE",
  })
  void aHedgeWorksOnBothSidesOfZero(
      Effect effect, BigDecimal stated, BigDecimal value, Certainty can) {
    assertThat(effect.apply(stated).equalTo(Amount.exactly(value))).isEqualTo(can);
  }
}

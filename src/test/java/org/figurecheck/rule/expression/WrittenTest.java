package org.figurecheck.rule.expression;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.figurecheck.figure.Amount;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How many digits a computed number shows. */
class WrittenTest {
  @ParameterizedTest
  @CsvSource({
    "38.946, %, 38.946%",
    "38.9462, %, 38.946%",
    "38.9499997, %, 38.95%",
    "38.944, %, 38.94%",
    "38.9512, %, 38.95%",
    "38.957, %, 38.96%",
    "0.0448213, %, 0.0448%",
    "7.446, %, 7.446%",
    "7.451, %, 7.45%",
    "128, %, 128%",
    "3.1415926, '', 3.14159",
    "12.3446, '', 12.3446",
    "12.344459, '', 12.34446",
    "1204.31, '', 1204.31"
  })
  void whoRoundsItOnceMoreComesToTheSame(String value, String sign, String shown) {
    BigDecimal stated = new BigDecimal(value);
    Amount amount = Amount.rounded(stated, stated.ulp().movePointLeft(9));
    assertThat(Written.computed(amount, sign)).isEqualTo(shown);
  }
}

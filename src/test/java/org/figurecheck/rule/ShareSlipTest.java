package org.figurecheck.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.figurecheck.figure.Amount;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A whole, a part and a share that one slip sets at odds, and others. */
class ShareSlipTest {
  @ParameterizedTest
  @CsvSource({
    "310, 179, 57.78",
    "1295, 259, 2.0",
    "93000, 31, 33.3",
    "251, 160000, 63.7",
    "79, 193, 40.93",
    "2706, 165, 32.0"
  })
  void oneSlipMends(BigDecimal whole, BigDecimal part, BigDecimal share) {
    assertThat(mends(whole, part, share)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "310, 179, 61.25",
    "163, 70, 45",
    "40, 38, 90",
    "1671, 704, 97.0",
    "93000, 31, 3",
    "0, 31, 33.3"
  })
  void noOneSlipMends(BigDecimal whole, BigDecimal part, BigDecimal share) {
    assertThat(mends(whole, part, share)).isFalse();
  }

  private static boolean mends(BigDecimal whole, BigDecimal part, BigDecimal share) {
    Amount told = Amount.rounded(share, BigDecimal.ONE.scaleByPowerOfTen(-share.scale()));
    return ShareSlip.mends(Amount.exactly(whole), Amount.exactly(part), told);
  }
}

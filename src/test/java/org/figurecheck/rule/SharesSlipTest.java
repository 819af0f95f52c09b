package org.figurecheck.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.figurecheck.figure.Amount;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Shares that one slip keeps from making up a whole, and others. */
class SharesSlipTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "57.5 35.4 6.7",
        "68.0 3.2",
        "84.00 160.0",
        "20.10 10.50 58800 10.60",
        "17 31 62",
        "61.6 24.1 41.3",
        "73.00 2.00"
      })
  void oneSlipMends(String shares) {
    assertThat(SharesSlip.mends(amounts(shares))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "56.1 18.2 8.5",
        "52 43",
        "86 93 78",
        "48.1 23.1 11.9",
        "68 41",
        "0 100 20",
        "72.4 8.1"
      })
  void noOneSlipMends(String shares) {
    assertThat(SharesSlip.mends(amounts(shares))).isFalse();
  }

  private static List<Amount> amounts(String shares) {
    return Stream.of(shares.split(" ")).map(BigDecimal::new).map(SharesSlipTest::told).toList();
  }

  private static Amount told(BigDecimal share) {
    return Amount.rounded(share, BigDecimal.ONE.scaleByPowerOfTen(-share.scale()));
  }
}

package org.figurecheck.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Sums of rounded figures by the interval rule of XBRL Calculations 1.1. */
class AmountAcceptanceTest {
  @Test
  void partsThatWereRoundedMayMissTheirTotalByLessThanTheirRounding() {
    Amount sum = rounded("12.1", "0.1").plus(rounded("45.4", "0.1"));

    assertThat(normal(sum)).isEqualTo(amount("57.4", true, "57.6", true, "57.5"));
    assertThat(sum.meet(rounded("57.6", "0.1"))).isPresent();
    assertThat(sum.meet(rounded("57.5", "0.1"))).isPresent();
    assertThat(sum.meet(rounded("57.3", "0.1"))).isEmpty();
    assertThat(sum.meet(rounded("57.7", "0.1"))).isEmpty();
  }

  @Test
  void truncatedPartsReachNeitherTheNextUnitNorTouchIt() {
    Amount sum = truncated("12.1", "0.1").plus(truncated("45.4", "0.1"));

    assertThat(normal(sum)).isEqualTo(amount("57.5", true, "57.7", false, "57.5"));
    assertThat(sum.meet(truncated("57.5", "0.1"))).isPresent();
    assertThat(sum.meet(truncated("57.6", "0.1"))).isPresent();
    assertThat(sum.meet(truncated("57.7", "0.1"))).isEmpty();
  }

  @Test
  void threeSectorsMakeTheGrossDomesticProductExactly() {
    Amount total = Amount.exactly(11538).plus(Amount.exactly(109846)).plus(Amount.exactly(174915));

    assertThat(total.equalTo(Amount.exactly(296299))).isEqualTo(Certainty.CERTAIN);
  }

  @Test
  void elevenRoundedIndustriesAgreeWithATotalTwoUnitsOff() {
    Amount sum =
        sum(
            "12295", "96426", "13978", "29543", "13532", "4892", "26812", "17736", "15881", "11232",
            "53974");

    assertThat(normal(sum)).isEqualTo(amount("296295.5", true, "296306.5", true, "296301"));
    assertThat(sum.meet(rounded("296299", "1"))).isPresent();
  }

  @Test
  void aSubsetCountedAsOnePartMoreBreaksTheSum() {
    Amount sum =
        sum(
            "12295", "96426", "80143", "13978", "29543", "13532", "4892", "26812", "17736", "15881",
            "11232", "53974");

    assertThat(sum.meet(rounded("296299", "1"))).isEmpty();
  }

  @Test
  void aCalculatedIntervalAroundTheReportedOneAgrees() {
    Amount calculated = amount("43149000000", true, "43153000000", true, null);
    Amount reported = amount("43150500000", true, "43151500000", true, null);

    assertThat(calculated.meet(reported)).contains(reported);
  }

  @Test
  void aWrongSignIsNoRounding() {
    Amount calculated = amount("-2835500000", true, "-2834500000", true, null);
    Amount reported = amount("26272500000", true, "26273500000", true, null);

    assertThat(calculated.meet(reported)).isEmpty();
    assertThat(calculated.equalTo(reported)).isEqualTo(Certainty.IMPOSSIBLE);
  }

  @Test
  void aNegativeTruncatedTotalOnlyTouchesARangeBelowIt() {
    Amount total = amount("-11", false, "-10", true, "-10");
    Amount range = amount("-13", true, "-11", true, null);

    assertThat(total.meet(range)).isEmpty();
    assertThat(total.equalTo(range)).isEqualTo(Certainty.IMPOSSIBLE);
  }

  @Test
  void aClosedEndThatTouchesAClosedEndAgrees() {
    Amount upper = amount("-11", true, "-10", true, "-10");
    Amount range = amount("-13", true, "-11", true, null);

    assertThat(upper.meet(range)).contains(amount("-11", true, "-11", true, "-10"));
  }

  @Test
  void wholeNumbersFromRoundedPartsMayBeOneOffButNotTwo() {
    Amount sum = sum("12", "45");

    assertThat(normal(sum)).isEqualTo(amount("56", true, "58", true, "57"));
    assertThat(sum.meet(rounded("58", "1"))).isPresent();
    assertThat(sum.meet(rounded("59", "1"))).isEmpty();
  }

  @Test
  void aNegativeWeightTurnsAnIntervalRound() {
    Amount difference = Amount.exactly(100).minus(truncated("12.1", "0.1"));

    assertThat(difference).isEqualTo(amount("87.8", false, "87.9", true, "87.9"));
  }

  private static Amount sum(String... parts) {
    return Arrays.stream(parts).map(part -> rounded(part, "1")).reduce(Amount::plus).orElseThrow();
  }

  private static Amount rounded(String value, String step) {
    return normal(Amount.rounded(new BigDecimal(value), new BigDecimal(step)));
  }

  private static Amount truncated(String value, String step) {
    BigDecimal low = new BigDecimal(value);
    return new Amount(Bound.closed(low), Bound.open(low.add(new BigDecimal(step))), low);
  }

  private static Amount amount(
      String low, boolean lowClosed, String high, boolean highClosed, String stated) {
    return new Amount(
        new Bound(new BigDecimal(low), lowClosed),
        new Bound(new BigDecimal(high), highClosed),
        stated == null ? null : new BigDecimal(stated));
  }

  private static Amount normal(Amount amount) {
    return new Amount(normal(amount.low()), normal(amount.high()), amount.stated());
  }

  private static Bound normal(Bound bound) {
    return new Bound(
        new BigDecimal(bound.value().stripTrailingZeros().toPlainString()), bound.closed());
  }
}

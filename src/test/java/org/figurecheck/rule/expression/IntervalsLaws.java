package org.figurecheck.rule.expression;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.figurecheck.figure.Amount;
import org.figurecheck.figure.Certainty;

class IntervalsLaws {
  /** A value inside an interval that reaches so far below and above it. */
  private static Amount around(int value, int below, int above) {
    return Amount.between(BigDecimal.valueOf(value - below), BigDecimal.valueOf(value + above));
  }

  @Property(tries = 500)
  void aProductContainsTheProductOfAnyTwoValues(
      @ForAll @IntRange(min = -50, max = 50) int a,
      @ForAll @IntRange(min = -50, max = 50) int b,
      @ForAll @IntRange(max = 20) int below,
      @ForAll @IntRange(max = 20) int above) {
    Amount product = Intervals.product(around(a, below, above), around(b, above, below));
    assertThat(product.equalTo(Amount.exactly((long) a * b))).isNotEqualTo(Certainty.IMPOSSIBLE);
  }

  @Property(tries = 500)
  void aQuotientContainsTheQuotientOfAnyTwoValues(
      @ForAll @IntRange(min = -50, max = 50) int a,
      @ForAll @IntRange(min = -50, max = 50) int b,
      @ForAll @IntRange(max = 20) int below,
      @ForAll @IntRange(max = 20) int above) {
    Amount divisor = around(b, below, above);
    boolean spansZero = b - below <= 0 && b + above >= 0;
    var quotient = Intervals.quotient(around(a, above, below), divisor);
    assertThat(quotient.isEmpty()).isEqualTo(spansZero);
    quotient.ifPresent(
        amount -> {
          BigDecimal exact = new BigDecimal(a).divide(new BigDecimal(b), MathContext.DECIMAL32);
          Amount nearly = Amount.rounded(exact, new BigDecimal("0.00001"));
          assertThat(amount.equalTo(nearly)).isNotEqualTo(Certainty.IMPOSSIBLE);
        });
  }

  @Property(tries = 300)
  void theGreatestIsAtLeastBoth(
      @ForAll @IntRange(min = -50, max = 50) int a,
      @ForAll @IntRange(min = -50, max = 50) int b,
      @ForAll @IntRange(max = 20) int below,
      @ForAll @IntRange(max = 20) int above) {
    Amount greatest = Intervals.greatest(around(a, below, above), around(b, above, below));
    assertThat(greatest.equalTo(Amount.exactly(Math.max(a, b)))).isNotEqualTo(Certainty.IMPOSSIBLE);
  }
}

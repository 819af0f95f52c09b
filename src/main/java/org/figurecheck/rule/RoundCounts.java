package org.figurecheck.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.figurecheck.figure.Amount;
import org.figurecheck.rule.expression.Values;

/**
 * Values in which a whole number with three or more trailing zeros may have been rounded to its
 * last digit that is not zero: 3000 may stand for 2500 to 3500.
 */
final class RoundCounts extends ValuesOver {
  private static final int ZEROS = 3;

  RoundCounts(Values values) {
    super(values);
  }

  @Override
  public Optional<Amount> number(int slot) {
    return super.number(slot).map(RoundCounts::widened);
  }

  @Override
  public Optional<Amount> previous(int slot) {
    return super.previous(slot).map(RoundCounts::widened);
  }

  @Override
  public List<Portion> numbers(int slot) {
    return super.numbers(slot).stream()
        .map(portion -> new Portion(widened(portion.amount()), portion.times()))
        .toList();
  }

  static Amount widened(Amount amount) {
    if (!amount.isExact() || amount.low().value().signum() == 0) {
      return amount;
    }
    BigDecimal value = amount.low().value().stripTrailingZeros();
    return value.scale() <= -ZEROS
        ? Amount.rounded(amount.low().value(), BigDecimal.ONE.scaleByPowerOfTen(-value.scale()))
        : amount;
  }
}

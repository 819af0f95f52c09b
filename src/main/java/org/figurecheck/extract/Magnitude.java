package org.figurecheck.extract;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.figurecheck.extract.numeral.Numeral;
import org.figurecheck.figure.Amount;
import org.figurecheck.figure.Bound;

/**
 * How much a number says.
 *
 * @param low the number, or the lower one of a range, or null where none is meant
 * @param high the upper one of a range, or null
 * @param factor base units a unit
 * @param hedges the words that hedge it, in the order of the text
 */
record Magnitude(Numeral low, Numeral high, BigDecimal factor, List<Hedge> hedges) {
  static final Magnitude NONE = new Magnitude(null, null, BigDecimal.ONE, List.of());

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /**
   * A hedging word as written.
   *
   * @param written the word in the script of the text
   * @param effect what it does
   */
  record Hedge(String written, Effect effect) {}

  static Magnitude of(Numeral numeral) {
    return new Magnitude(numeral, null, BigDecimal.ONE, List.of());
  }

  String qualifier() {
    return hedges.stream().map(Hedge::written).collect(Collectors.joining());
  }

  /**
   * What the number can truly be.
   *
   * @param indivisible whether it counts what cannot be divided
   */
  Amount amount(boolean indivisible) {
    if (low == null) {
      return Amount.UNKNOWN;
    }
    if (high != null) {
      return range();
    }
    BigDecimal value = low.value().multiply(factor);
    if (low.form() == Numeral.Form.VAGUE) {
      return vague(value, value.add(low.spread().multiply(factor)));
    }
    if (low.isApproximate()) {
      BigDecimal end = value.add(low.spread().multiply(factor));
      return Amount.between(value.min(end), value.max(end));
    }
    for (Hedge hedge : hedges) {
      if (hedge.effect().isHedge()) {
        return hedge.effect().apply(value);
      }
    }
    boolean toTheUnit = low.step().compareTo(BigDecimal.ONE) == 0;
    boolean plain = toTheUnit || low.form() == Numeral.Form.HAN;
    return indivisible && plain
        ? Amount.exactly(value)
        : Amount.rounded(value, low.step().multiply(factor.abs()));
  }

  private static Amount vague(BigDecimal from, BigDecimal end) {
    return end.compareTo(from) < 0
        ? new Amount(Bound.open(end), Bound.closed(from), null)
        : new Amount(Bound.closed(from), Bound.open(end), null);
  }

  private Amount range() {
    BigDecimal from = low.value().multiply(factor);
    BigDecimal to = high.value().multiply(factor);
    boolean hollow = high.isApproximate() || low.isApproximate();
    return hollow || from.compareTo(to) > 0 ? Amount.UNKNOWN : Amount.between(from, to);
  }

  /** A share stated at or below 100 % is no more than that; one stated above is left as it is. */
  static Amount cut(Amount share) {
    boolean within = share.stated() != null && share.stated().compareTo(HUNDRED) <= 0;
    boolean over = share.high().isInfinite() || share.high().value().compareTo(HUNDRED) > 0;
    boolean below = share.low().isInfinite() || share.low().value().compareTo(HUNDRED) < 0;
    return within && over && (below || share.low().closed())
        ? new Amount(share.low(), Bound.closed(HUNDRED), share.stated())
        : share;
  }
}

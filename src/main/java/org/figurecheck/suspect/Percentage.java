package org.figurecheck.suspect;

import java.math.BigDecimal;
import org.figurecheck.figure.Amount;
import org.figurecheck.figure.Bound;

/** What a share in per cent of an amount comes to, in hundredths. */
final class Percentage {
  static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private Percentage() {}

  /** The product of two amounts that are not below zero. */
  static Amount of(Amount one, Amount other) {
    boolean stated = one.stated() != null && other.stated() != null;
    return new Amount(
        product(one.low(), other.low()),
        product(one.high(), other.high()),
        stated ? one.stated().multiply(other.stated()) : null);
  }

  /** Whether the ends of a product with it need not be the products of the ends. */
  static boolean isOpenBelowZero(Amount amount) {
    return amount.low().isInfinite() || amount.low().value().signum() < 0;
  }

  private static Bound product(Bound a, Bound b) {
    return a.isInfinite() || b.isInfinite()
        ? Bound.NONE
        : new Bound(a.value().multiply(b.value()), a.closed() && b.closed());
  }
}

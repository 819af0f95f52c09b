package org.figurecheck.rule;

import java.math.BigDecimal;
import org.figurecheck.figure.Amount;
import org.figurecheck.figure.Figure;

/**
 * The 亩, of which fifteen make a hectare. One is 2000/3 square metres, which texts round to 667,
 * 666.7 or 666.67; an area led to square metres leaves room for all of these.
 */
public final class Mu {
  private static final BigDecimal LEAST = new BigDecimal("666.6");
  private static final BigDecimal MOST = new BigDecimal("667");

  private Mu() {}

  static Amount inSquareMetres(Amount mu) {
    return Amount.between(mu.low().value().multiply(LEAST), mu.high().value().multiply(MOST));
  }

  /** Whether an area is told in 亩 and has both its ends. */
  public static boolean isIn(Figure figure) {
    Amount amount = figure.amount();
    return figure.quantity().unit().symbol().equals("亩")
        && !amount.low().isInfinite()
        && !amount.high().isInfinite();
  }

  public static boolean isSquareMetres(Figure figure) {
    return figure.quantity().unit().symbol().equals("平方米");
  }
}

package org.figurecheck.suspect;

import java.math.BigDecimal;
import java.util.Set;
import java.util.function.IntFunction;
import org.figurecheck.figure.Amount;

/**
 * A figure should be of the size of the period before: their ratio within 10 to the power of 0.15
 * either way.
 *
 * @param figure the index of the figure
 * @param before its value in the period before
 */
record PastClaim(int figure, BigDecimal before) implements Claim {
  private static final BigDecimal WITHIN = new BigDecimal("1.41");

  @Override
  public Set<Integer> figures() {
    return Set.of(figure);
  }

  @Override
  public boolean possible(IntFunction<Amount> amounts) {
    BigDecimal now = amounts.apply(figure).stated();
    return now == null || alike(now);
  }

  boolean alike(BigDecimal now) {
    return now.compareTo(before.multiply(WITHIN)) <= 0
        && before.compareTo(now.multiply(WITHIN)) <= 0;
  }

  /** An arbitrary value is of this size one time in thirteen: 0.3 of four decades. */
  @Override
  public BigDecimal agrees() {
    return Priors.AGREES_IN_SIZE;
  }
}

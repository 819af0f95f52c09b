package org.figurecheck.suspect;

import java.math.BigDecimal;
import java.util.Set;
import java.util.function.IntFunction;
import org.figurecheck.figure.Amount;

/** Something that must hold between figures of one report. */
interface Claim {
  /** The indices of the figures that it ties. */
  Set<Integer> figures();

  /** Whether some true values inside these amounts satisfy it. */
  boolean possible(IntFunction<Amount> amounts);

  /** How well the stated values inside these amounts satisfy it, from 0 to 1. */
  default BigDecimal fit(IntFunction<Amount> amounts) {
    return BigDecimal.ONE;
  }

  /** How many times as likely a value is that satisfies it at last. */
  default BigDecimal agrees() {
    return Priors.AGREES;
  }
}

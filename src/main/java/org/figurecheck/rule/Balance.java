package org.figurecheck.rule;

import java.math.BigDecimal;
import java.util.List;

/**
 * A violated expectation as a linear claim: the sum of coefficient times amount, over the members
 * of the evidence, compared with zero. It is what lets a checker tell which figure is wrong.
 *
 * @param coefficients one for each member of the evidence, in its order; zero for bystanders
 * @param comparison how the sum should compare with zero
 */
public record Balance(List<BigDecimal> coefficients, Comparison comparison) {
  /** How a sum should compare with zero. */
  public enum Comparison {
    EQUAL,
    AT_MOST,
    AT_LEAST
  }

  public Balance {
    coefficients = List.copyOf(coefficients);
  }
}

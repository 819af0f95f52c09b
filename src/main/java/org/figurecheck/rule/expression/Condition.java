package org.figurecheck.rule.expression;

import java.util.List;
import java.util.Optional;
import org.figurecheck.figure.Certainty;

/** A part of an expression that is certain, possible or impossible. */
public interface Condition {
  /** Empty if something that it needs is missing. */
  Optional<Certainty> judge(Values values);

  /** The numbers that show how it stands, or empty text. */
  String arithmetic(Values values);

  /** The slots of the present that it reads, in the order of the expression. */
  List<Integer> slots();

  boolean readsThePast();

  /** The linear claim that it makes, if it makes one. */
  default Optional<Claim> claim() {
    return Optional.empty();
  }

  /**
   * A sum that should compare with zero.
   *
   * @param sum the sum
   * @param operator how it should compare
   */
  record Claim(Linear sum, Operator operator) {}
}

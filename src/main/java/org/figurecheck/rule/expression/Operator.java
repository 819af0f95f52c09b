package org.figurecheck.rule.expression;

import java.util.Arrays;
import java.util.Optional;
import org.figurecheck.figure.Amount;
import org.figurecheck.figure.Certainty;

/** How two quantities should compare. */
public enum Operator {
  EQUAL("=", "≠"),
  DIFFERENT("!=", "="),
  LESS("<", "≥"),
  AT_MOST("<=", ">"),
  MORE(">", "≤"),
  AT_LEAST(">=", "<");

  private final String sign;
  private final String broken;

  Operator(String sign, String broken) {
    this.sign = sign;
    this.broken = broken;
  }

  static Optional<Operator> of(String sign) {
    return Arrays.stream(values()).filter(operator -> operator.sign.equals(sign)).findFirst();
  }

  /** The sign that shows how a violated comparison stands. */
  String broken() {
    return broken;
  }

  Certainty compare(Amount left, Amount right) {
    return switch (this) {
      case EQUAL -> left.equalTo(right);
      case DIFFERENT -> left.equalTo(right).not();
      case LESS -> left.lessThan(right);
      case AT_MOST -> left.atMost(right);
      case MORE -> right.lessThan(left);
      case AT_LEAST -> right.atMost(left);
    };
  }
}

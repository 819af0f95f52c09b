package org.figurecheck.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.figurecheck.figure.Bilingual;
import org.figurecheck.figure.Member;
import org.figurecheck.rule.expression.Condition;
import org.figurecheck.rule.expression.Operator;

/**
 * What must hold, as a steward wrote it.
 *
 * @param head what it is called and why it holds
 * @param question what it asks
 * @param grading how much a violation matters
 * @param wording what it says
 */
public record Rule(RuleHead head, Question question, Grading grading, Wording wording) {
  Verdict judge(Case subject, Function<Detector, Detector.Eye> eyes) {
    return question.ask(subject, grading, eyes);
  }

  Violation violation(Case subject, Verdict.Violated violated) {
    String arithmetic = question.scope().isReckoned() ? violated.arithmetic() : "";
    Bilingual message = wording.filled(question.scope(), subject, arithmetic);
    List<Member> members = subject.members();
    Optional<Balance> balance = question.claim().map(claim -> balance(subject, claim));
    Evidence evidence = new Evidence(subject.flagged(), members, message, arithmetic, balance);
    return new Violation(head, violated.severity(), violated.lane(), evidence);
  }

  private static Balance balance(Case subject, Condition.Claim claim) {
    List<BigDecimal> coefficients = subject.coefficients(claim.sum());
    return new Balance(coefficients, comparison(claim.operator()));
  }

  private static Balance.Comparison comparison(Operator operator) {
    return switch (operator) {
      case EQUAL, DIFFERENT -> Balance.Comparison.EQUAL;
      case LESS, AT_MOST -> Balance.Comparison.AT_MOST;
      case MORE, AT_LEAST -> Balance.Comparison.AT_LEAST;
    };
  }
}

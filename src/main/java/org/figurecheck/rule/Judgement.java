package org.figurecheck.rule;

import java.util.List;

/**
 * What a rule set says of one report.
 *
 * @param violations what is violated, in the order of the rules and of the text
 * @param undecided what could not be decided, and why
 * @param held how many questions held
 */
public record Judgement(List<Violation> violations, List<Undecided> undecided, int held) {
  /**
   * A question that could not be decided.
   *
   * @param rule which rule asked
   * @param where what it asked about, as written
   * @param reason why there is no answer
   */
  public record Undecided(RuleHead rule, String where, Reason reason) {}

  public Judgement {
    violations = List.copyOf(violations);
    undecided = List.copyOf(undecided);
  }
}

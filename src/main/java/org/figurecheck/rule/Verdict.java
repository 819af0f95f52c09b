package org.figurecheck.rule;

/** The answer to one question: it holds, is violated, or cannot be decided. */
sealed interface Verdict {
  /** The expectation holds, or can hold. */
  record Held() implements Verdict {}

  /** The expectation cannot hold. */
  record Violated(Severity severity, Lane lane, String arithmetic) implements Verdict {}

  /** There is no answer, for a reason. */
  record Undecided(Reason reason) implements Verdict {}

  /** The question was not asked: the rule does not look at this case. */
  record Unasked() implements Verdict {}
}

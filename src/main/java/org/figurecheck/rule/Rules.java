package org.figurecheck.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A rule set that asks each rule of each case that it looks at. */
public final class Rules implements RuleSet {
  private final List<Rule> rules;
  private final Indicators indicators;

  private Rules(List<Rule> rules, Indicators indicators) {
    this.rules = List.copyOf(rules);
    this.indicators = indicators;
  }

  /** The rules in their order; those about records read the given indicators. */
  public static RuleSet of(List<Rule> rules, Indicators indicators) {
    return new Rules(rules, indicators);
  }

  @Override
  public Judgement judge(Reported reported) {
    Desk desk = new Desk(reported, indicators);
    List<Violation> violations = new ArrayList<>();
    List<Judgement.Undecided> undecided = new ArrayList<>();
    int held = 0;
    for (Rule rule : rules) {
      for (Case subject : desk.cases(rule.question())) {
        Verdict verdict = rule.judge(subject, desk::eye);
        if (verdict instanceof Verdict.Violated violated) {
          violations.add(rule.violation(subject, violated));
        } else if (verdict instanceof Verdict.Undecided open) {
          undecided.add(new Judgement.Undecided(rule.head(), subject.shown(), open.reason()));
        } else if (verdict instanceof Verdict.Held) {
          held++;
        }
      }
    }
    return new Judgement(violations, undecided, held);
  }

  @Override
  public Set<String> ids() {
    return rules.stream().map(rule -> rule.head().id()).collect(Collectors.toUnmodifiableSet());
  }
}

package org.figurecheck.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.figurecheck.figure.Content;
import org.figurecheck.figure.Relation;

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
  public Standing standing(Reported reported, Relation relation) {
    Content alone = new Content(reported.content().figures(), List.of(relation));
    Desk desk =
        new Desk(new Reported(reported.key(), reported.text(), alone, Content.EMPTY), indicators);
    Standing standing = Standing.UNDECIDED;
    for (Rule rule : rules) {
      if (rule.question().scope().relation().equals(Optional.of(relation.type()))) {
        for (Case subject : desk.cases(rule.question())) {
          Verdict verdict = rule.judge(subject, desk::eye);
          if (verdict instanceof Verdict.Violated) {
            return Standing.VIOLATED;
          }
          standing = verdict instanceof Verdict.Held ? Standing.HOLDS : standing;
        }
      }
    }
    return standing;
  }

  @Override
  public List<RuleHead> heads() {
    return rules.stream().map(Rule::head).toList();
  }
}

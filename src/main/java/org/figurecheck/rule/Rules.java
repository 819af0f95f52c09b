package org.figurecheck.rule;

import java.util.ArrayList;
import java.util.List;
import org.figurecheck.figure.Content;
import org.figurecheck.figure.Relation;
import org.figurecheck.text.ReadingStopped;

/** A rule set that asks each rule of each case that it looks at. */
public final class Rules implements RuleSet {
  private final List<Asked> rules;
  private final Indicators indicators;

  private Rules(List<Rule> rules, Indicators indicators) {
    this.rules = rules.stream().map(Asked::of).toList();
    this.indicators = indicators;
  }

  /** A rule with the slots of a record that it reads, found once. */
  private record Asked(Rule rule, List<Integer> slots) {
    static Asked of(Rule rule) {
      return new Asked(rule, rule.question().slots());
    }
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
    for (Asked asked : rules) {
      Rule rule = asked.rule();
      for (Case subject : desk.cases(rule.question().scope(), asked.slots())) {
        ReadingStopped.check();
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
    for (Asked asked : rules) {
      Rule rule = asked.rule();
      if (rule.question().scope().looksAt(relation.type())) {
        for (Case subject :
            new Cases(rule.question().scope(), alone, () -> new Surroundings(""), List::of).all()) {
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
    return rules.stream().map(asked -> asked.rule().head()).toList();
  }
}

package org.figurecheck.rule;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.figurecheck.figure.Content;
import org.figurecheck.figure.Relation;
import org.figurecheck.figure.RelationType;
import org.figurecheck.text.ReadingStopped;

/** A rule set that asks each rule of each case that it looks at. */
public final class Rules implements RuleSet {
  private final List<Asked> rules;
  private final Indicators indicators;

  /** The rules that look at relations of a type, in their order. */
  private final Map<RelationType, List<Rule>> byType = new EnumMap<>(RelationType.class);

  private Rules(List<Rule> rules, Indicators indicators) {
    this.rules = rules.stream().map(Asked::of).toList();
    this.indicators = indicators;
    for (RelationType type : RelationType.values()) {
      byType.put(
          type, rules.stream().filter(rule -> rule.question().scope().looksAt(type)).toList());
    }
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
    Map<Scope, List<Case>> cases = new EnumMap<>(Scope.class);
    Standing standing = Standing.UNDECIDED;
    for (Rule rule : byType.get(relation.type())) {
      for (Case subject :
          cases.computeIfAbsent(rule.question().scope(), scope -> cases(scope, alone))) {
        Verdict verdict = rule.judge(subject, desk::eye);
        if (verdict instanceof Verdict.Violated) {
          return Standing.VIOLATED;
        }
        standing = verdict instanceof Verdict.Held ? Standing.HOLDS : standing;
      }
    }
    return standing;
  }

  private static List<Case> cases(Scope scope, Content alone) {
    return new Cases(scope, alone, () -> new Surroundings(""), List::of).all();
  }

  @Override
  public List<RuleHead> heads() {
    return rules.stream().map(asked -> asked.rule().head()).toList();
  }
}

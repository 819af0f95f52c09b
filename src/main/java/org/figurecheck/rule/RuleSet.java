package org.figurecheck.rule;

/** The rules in force, ready to judge reports. */
public interface RuleSet {
  Judgement judge(Reported reported);
}

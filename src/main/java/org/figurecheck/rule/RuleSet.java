package org.figurecheck.rule;

import java.util.Set;

/** The rules in force, ready to judge reports. */
public interface RuleSet {
  Judgement judge(Reported reported);

  /** The ids of the rules that judge; a rule that could not be loaded is not among them. */
  Set<String> ids();
}

package org.figurecheck.run;

import java.util.List;
import org.figurecheck.rule.RuleSet;

/** Where the rules come from. */
public interface RuleBook {
  /** The rules in force now, and what is wrong with the files that could not be used. */
  Rules load();

  /**
   * The rules in force.
   *
   * @param rules all rules of the good files
   * @param problems the mistakes in the others
   */
  record Rules(RuleSet rules, List<Problem> problems) {
    public Rules {
      problems = List.copyOf(problems);
    }
  }
}

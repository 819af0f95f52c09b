package org.figurecheck.cli;

import java.util.List;
import org.figurecheck.run.Problem;

/** The rules in force, and their examples. */
public interface RuleTrial {
  /**
   * A rule.
   *
   * @param id its id
   * @param title its title
   * @param file the file that it stands in
   */
  record Listed(String id, String title, String file) {}

  /**
   * An example that was tried.
   *
   * @param rule the id of its rule
   * @param number its number in the rule, from 1
   * @param expected what it says should be flagged
   * @param got what was flagged
   * @param passed whether they agree
   */
  record Tried(String rule, int number, String expected, String got, boolean passed) {}

  List<Listed> rules();

  List<Tried> examples();

  /** The mistakes in the rule files. */
  List<Problem> problems();
}

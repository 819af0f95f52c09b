package org.figurecheck.cli;

import java.io.PrintWriter;
import org.figurecheck.figure.Language;
import org.figurecheck.run.Problem;
import org.figurecheck.wording.Words;

/**
 * Where a command speaks to a person.
 *
 * @param out for what was asked
 * @param err for progress and problems
 * @param language the person's language
 * @param terminal whether a person looks on, so that colours and moving lines make sense
 */
public record Console(PrintWriter out, PrintWriter err, Language language, boolean terminal) {
  private static final Words WORDS = new Words();

  public String say(String key, Object... arguments) {
    return WORDS.say(language, "cli", key, arguments);
  }

  String sayFrom(String area, String key, Object... arguments) {
    return WORDS.say(language, area, key, arguments);
  }

  /** A problem and its remedy, in two lines. */
  public String told(Problem problem) {
    Object[] arguments = problem.arguments().toArray();
    String where =
        problem.place().isEmpty() ? problem.where() : problem.where() + ":" + problem.place();
    String key = "problem." + problem.code();
    return say("problem.line", where, sayFrom("problem", key, arguments))
        + System.lineSeparator()
        + say("problem.remedy", sayFrom("problem", key + ".remedy", arguments));
  }
}

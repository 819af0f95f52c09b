package org.figurecheck.report;

import java.util.List;
import org.figurecheck.figure.Language;
import org.figurecheck.run.Problem;
import org.figurecheck.wording.Words;

/** Says what could not be read or judged, and what to do about it. */
final class Troubles {
  private static final String AREA = "problem";

  private final Words words = new Words();
  private final Language language;

  Troubles(Language language) {
    this.language = language;
  }

  List<DigestView.Trouble> of(List<Problem> problems) {
    return problems.stream().map(this::of).toList();
  }

  DigestView.Trouble of(Problem problem) {
    String key = "problem." + problem.code();
    return words.has(language, AREA, key) && words.has(language, AREA, key + ".remedy")
        ? worded(problem, key)
        : unworded(problem);
  }

  private DigestView.Trouble worded(Problem problem, String key) {
    Object[] arguments = problem.arguments().stream().map(Foreign::line).toArray();
    return new DigestView.Trouble(
        where(problem),
        words.say(language, AREA, key, arguments),
        words.say(language, AREA, key + ".remedy", arguments));
  }

  /** A mail that is late for want of a sentence helps nobody. */
  private DigestView.Trouble unworded(Problem problem) {
    String arguments = Foreign.line(String.join(" ", problem.arguments()));
    return new DigestView.Trouble(
        where(problem),
        words.say(language, "mail", "trouble.unworded", problem.code(), arguments),
        words.say(language, "mail", "trouble.unworded.remedy"));
  }

  private static String where(Problem problem) {
    String where = Foreign.line(problem.where());
    return problem.place().isEmpty() ? where : where + " · " + Foreign.line(problem.place());
  }
}

package org.figurecheck.report;

import java.util.List;
import org.figurecheck.figure.Language;
import org.figurecheck.run.Problem;

/** Says what could not be read or judged, and what to do about it. */
final class Troubles {
  private final Texts texts;

  Troubles(Language language) {
    this.texts = Texts.of(language, "problem");
  }

  List<DigestView.Trouble> of(List<Problem> problems) {
    return problems.stream().map(this::of).toList();
  }

  DigestView.Trouble of(Problem problem) {
    Object[] arguments = problem.arguments().stream().map(Foreign::line).toArray();
    String key = "problem." + problem.code();
    return new DigestView.Trouble(
        where(problem), texts.say(key, arguments), texts.say(key + ".remedy", arguments));
  }

  private static String where(Problem problem) {
    String where = Foreign.line(problem.where());
    return problem.place().isEmpty() ? where : where + " · " + Foreign.line(problem.place());
  }
}

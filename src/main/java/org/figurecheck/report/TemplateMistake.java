package org.figurecheck.report;

import freemarker.core.ParseException;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.util.List;
import org.figurecheck.run.Problem;

/** A template that cannot be used, and where in it the mistake is. */
final class TemplateMistake extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  private TemplateMistake(Problem problem, Exception cause) {
    super(problem.where() + ":" + problem.place() + ": " + problem.arguments(), cause);
    this.problem = problem;
  }

  static TemplateMistake in(String template, IOException unreadable) {
    if (unreadable instanceof ParseException mistake) {
      String place = mistake.getLineNumber() + ":" + mistake.getColumnNumber();
      return of(template, place, mistake.getEditorMessage(), mistake);
    }
    return of(template, "", unreadable.getMessage(), unreadable);
  }

  static TemplateMistake in(String template, TemplateException mistake) {
    String place =
        mistake.getLineNumber() == null
            ? ""
            : mistake.getLineNumber() + ":" + mistake.getColumnNumber();
    return of(template, place, mistake.getMessageWithoutStackTop(), mistake);
  }

  private static TemplateMistake of(
      String template, String place, String message, Exception cause) {
    String first = message == null ? "" : message.lines().findFirst().orElse("");
    return new TemplateMistake(
        new Problem("templates/" + template, place, "template", List.of(first)), cause);
  }

  Problem problem() {
    return problem;
  }
}

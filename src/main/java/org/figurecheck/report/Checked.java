package org.figurecheck.report;

import java.util.List;
import org.figurecheck.figure.Content;
import org.figurecheck.figure.Period;
import org.figurecheck.figure.Place;
import org.figurecheck.figure.ReportKey;
import org.figurecheck.finding.Finding;
import org.figurecheck.run.Problem;
import org.figurecheck.text.LocatedText;

/**
 * A document with what was read and found in it.
 *
 * @param document the document
 * @param content its figures and relations
 * @param findings what was found
 * @param problems why it could not be read, or not in full
 */
public record Checked(
    Document document, Content content, List<Finding> findings, List<Problem> problems) {
  /**
   * A document.
   *
   * @param name its path as the user gave it
   * @param key which report it is, as far as that is known
   * @param text its text
   */
  public record Document(String name, ReportKey key, LocatedText text) {
    String locator(Place place) {
      return place.locator().isEmpty() ? text.locatorAt(place.start()) : place.locator();
    }
  }

  /** Something that could not be read at all. */
  public static Checked unreadable(Problem problem) {
    ReportKey unknown = new ReportKey("", "", Period.UNSTATED, "");
    return new Checked(
        new Document(problem.where(), unknown, LocatedText.plain("")),
        Content.EMPTY,
        List.of(),
        List.of(problem));
  }

  public Checked {
    findings = List.copyOf(findings);
    problems = List.copyOf(problems);
  }
}

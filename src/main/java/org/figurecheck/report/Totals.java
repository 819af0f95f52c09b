package org.figurecheck.report;

import org.figurecheck.rule.Severity;

/**
 * What a check of several documents came to.
 *
 * @param documents documents that could be read
 * @param figures figures in them
 * @param found what was found in them
 * @param problems what could not be read or judged
 */
public record Totals(int documents, int figures, Found found, int problems) {
  public static final Totals NONE = new Totals(0, 0, new Found(0, 0, 0), 0);

  /** Findings by severity. */
  public record Found(int errors, int warnings, int notes) {
    int all() {
      return errors + warnings + notes;
    }

    private Found plus(Checked checked) {
      return new Found(
          errors + count(checked, Severity.ERROR),
          warnings + count(checked, Severity.WARNING),
          notes + count(checked, Severity.INFO));
    }

    private static int count(Checked checked, Severity severity) {
      return (int)
          checked.findings().stream()
              .filter(finding -> finding.cause().severity() == severity)
              .count();
    }
  }

  private static boolean isRead(Checked checked) {
    return checked.problems().isEmpty() || !checked.document().text().text().isEmpty();
  }

  /** With a document more that could not be read. */
  public Totals plusProblem() {
    return new Totals(documents, figures, found, problems + 1);
  }

  public Totals plus(Checked checked) {
    return new Totals(
        documents + (isRead(checked) ? 1 : 0),
        figures + checked.content().figures().size(),
        found.plus(checked),
        problems + checked.problems().size());
  }
}

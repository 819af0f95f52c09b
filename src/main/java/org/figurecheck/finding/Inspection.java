package org.figurecheck.finding;

import java.util.List;

/**
 * What was found in one report.
 *
 * @param findings the findings in the order of the text
 * @param undecided how many questions could not be decided
 * @param held how many held
 */
public record Inspection(List<Finding> findings, int undecided, int held) {
  public Inspection {
    findings = List.copyOf(findings);
  }
}

package org.figurecheck.finding;

import java.util.List;
import org.figurecheck.figure.ReportKey;
import org.figurecheck.suspect.Suggestion;

/**
 * A violated rule at a place.
 *
 * @param cause which rule
 * @param report in which report
 * @param mark at which figure
 * @param proof why
 * @param suggestions what it should perhaps have been, likeliest first
 */
public record Finding(
    Cause cause, ReportKey report, Mark mark, Proof proof, List<Suggestion> suggestions) {
  public Finding {
    suggestions = List.copyOf(suggestions);
  }
}

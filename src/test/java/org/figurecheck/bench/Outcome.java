package org.figurecheck.bench;

import java.util.List;
import java.util.Optional;
import org.figurecheck.bench.genre.Tie;
import org.figurecheck.bench.slip.Damaged;
import org.figurecheck.bench.slip.Edit;
import org.figurecheck.bench.slip.Slip;
import org.figurecheck.figure.Place;
import org.figurecheck.finding.Finding;
import org.figurecheck.finding.Proof;
import org.figurecheck.rule.Severity;

/**
 * What became of one error.
 *
 * @param damaged the report with its errors
 * @param slip the error
 * @param broken the ties that a careful reader finds broken
 * @param told the findings that speak of it, the gravest first
 */
record Outcome(Damaged damaged, Slip slip, List<Tie> broken, List<Finding> told) {
  boolean isDetectable() {
    return !broken.isEmpty();
  }

  boolean isCaught() {
    return !told.isEmpty();
  }

  boolean isCaughtAsError() {
    return told.stream().anyMatch(finding -> finding.cause().severity() == Severity.ERROR);
  }

  /** The first suspect of a finding, or else what it flags, is what was changed. */
  boolean isLocated() {
    return told.stream()
        .anyMatch(
            finding -> {
              List<Proof.Item> suspects = finding.proof().suspects();
              Place place = suspects.isEmpty() ? finding.mark().place() : suspects.get(0).place();
              return slip.edits().stream().anyMatch(edit -> meets(edit, place));
            });
  }

  /** A suggestion is what stood there before. */
  boolean isMended() {
    return told.stream()
        .flatMap(finding -> finding.suggestions().stream())
        .anyMatch(
            suggestion ->
                slip.edits().stream().anyMatch(edit -> suggestion.raw().equals(old(edit))));
  }

  private boolean meets(Edit edit, Place place) {
    int start = damaged.moved(edit.start());
    return place.start() < start + Math.max(1, edit.text().length()) && start < place.end();
  }

  String old(Edit edit) {
    return damaged.report().text().substring(edit.start(), edit.end());
  }

  String relation() {
    Optional<Tie> first =
        isDetectable() ? broken.stream().findFirst() : damaged.touched(slip).stream().findFirst();
    return first.map(Tie::name).orElse("no relation");
  }

  /** By how much the figure is off, in classes. */
  String size() {
    if (slip.changed().size() != 1) {
      return "not a single figure";
    }
    int number = slip.changed().keySet().iterator().next();
    double now = slip.changed().get(number).value().doubleValue();
    double was =
        damaged.report().figures().stream()
            .filter(said -> said.number() == number)
            .findFirst()
            .orElseThrow()
            .stated()
            .value()
            .doubleValue();
    double ratio = Math.max(now, was) / Math.min(now, was);
    return ratio < 1.01
        ? "under 1 %"
        : ratio < 1.1
            ? "1 to 10 %"
            : ratio < 2 ? "10 to 100 %" : ratio < 9.5 ? "2 to 10 times" : "10 times and more";
  }
}

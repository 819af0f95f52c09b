package org.figurecheck.run;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.figurecheck.figure.Content;
import org.figurecheck.figure.Period;
import org.figurecheck.figure.ReportKey;
import org.figurecheck.finding.Finding;
import org.figurecheck.finding.Inspection;
import org.figurecheck.finding.Inspector;
import org.figurecheck.rule.Reported;

/** The second step: what is stored is read back and judged, report by report. */
final class Checking {
  private final Inspector inspector;
  private final Reader reader;
  private final Set<ReportKey> seen;
  private final Watch watch;
  private final List<Finding> findings = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private final Map<Period, Content> earlier = new HashMap<>();
  private String neighbours = "";
  private long reports;
  private long figures;
  private long held;
  private long undecided;
  private long notChecked;
  private long unassigned;

  /**
   * Begins.
   *
   * @param seen the reports that are there and readable; one that cannot be judged is taken out
   */
  Checking(Inspector inspector, Reader reader, Set<ReportKey> seen, Watch watch) {
    this.inspector = inspector;
    this.reader = reader;
    this.seen = seen;
    this.watch = watch;
  }

  void judge(ReportStore.StoredReport report) {
    Content previous = previous(report);
    if (!seen.contains(report.key())) {
      notChecked++;
      return;
    }
    watch.report(report.origin().path());
    Reported reported =
        new Reported(report.key(), report.text().text(), report.content(), previous);
    try {
      count(report, reader.judge(report.origin().path(), inspector, reported));
    } catch (GivenUp givenUp) {
      problems.add(givenUp.problem());
      seen.remove(report.key());
      notChecked++;
    }
  }

  private void count(ReportStore.StoredReport report, Inspection inspection) {
    findings.addAll(inspection.findings());
    reports++;
    figures += report.content().figures().size();
    held += inspection.held();
    undecided += inspection.undecided();
    unassigned += report.key().isUnassigned() ? 1 : 0;
  }

  /** Reports come ordered by organisation, part, kind of period and period. */
  private Content previous(ReportStore.StoredReport report) {
    ReportKey key = report.key();
    String group = key.organisation() + '\n' + key.part() + '\n' + key.period().kind();
    if (!group.equals(neighbours)) {
      earlier.clear();
      neighbours = group;
    }
    earlier.put(key.period(), report.content());
    return key.period().predecessor().map(earlier::get).orElse(Content.EMPTY);
  }

  /** Begins with another series. */
  void nextSeries() {
    earlier.clear();
    neighbours = "";
  }

  List<Finding> findings() {
    return findings;
  }

  /** What could not be judged. */
  List<Problem> problems() {
    return problems;
  }

  Tally tally() {
    return new Tally(reports, figures, held, undecided, notChecked, unassigned);
  }
}

package org.figurecheck.bench;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.figurecheck.bench.genre.Report;
import org.figurecheck.figure.Language;
import org.figurecheck.finding.Finding;
import org.figurecheck.rule.Severity;

/** Findings in reports that are right. */
final class Alarms {
  private final Tally reports = new Tally();
  private final Tally rules = new Tally();
  private final List<String> lines = new ArrayList<>();
  private int count;

  void add(Report report, List<Finding> findings) {
    count++;
    for (Severity severity : Severity.values()) {
      String name = severity.name().toLowerCase(Locale.ROOT);
      reports.add(
          "with " + name,
          findings.stream().anyMatch(finding -> finding.cause().severity() == severity));
    }
    for (Finding finding : findings) {
      rules.add(finding.cause().rule(), true);
      lines.add(line(report, finding));
    }
  }

  private static String line(Report report, Finding finding) {
    int start = finding.mark().place().start();
    return String.join(
        "\t",
        "alarm",
        finding.cause().rule(),
        finding.cause().severity().name(),
        report.name(),
        finding.mark().raw(),
        told(report, start),
        finding.proof().message().in(Language.ZH));
  }

  private static String told(Report report, int place) {
    Report.Passage passage = report.passage(place);
    return report.text().substring(passage.start(), passage.end()).strip().replace('\n', '⏎');
  }

  void print(PrintWriter out) {
    out.printf(
        "false alarms: %d in %d untouched reports, %.3f a report%n",
        lines.size(), count, (double) lines.size() / Math.max(1, count));
    reports.print(out);
    out.println("  by rule");
    rules.print(out);
  }

  void list(PrintWriter out) {
    lines.forEach(out::println);
  }
}

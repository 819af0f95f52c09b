package org.figurecheck.report;

import java.util.Comparator;
import java.util.List;
import org.figurecheck.figure.ReportKey;
import org.figurecheck.finding.Finding;
import org.figurecheck.run.Digest;

/** The order of findings in a mail: part, organisation, gravest first, then as reports stand. */
final class Lines {
  private static final Comparator<ReportKey> BY_REPORT =
      Comparator.comparing(ReportKey::series)
          .thenComparing(key -> key.period().toString())
          .thenComparing(ReportKey::part);

  private static final Comparator<Finding> BY_FINDING =
      Comparator.comparing((Finding finding) -> finding.report().organisation().isEmpty())
          .thenComparing(finding -> finding.report().organisation())
          .thenComparing(finding -> finding.cause().severity())
          .thenComparing(Finding::report, BY_REPORT)
          .thenComparing(finding -> finding.mark().place().start())
          .thenComparing(finding -> finding.cause().rule());

  private Lines() {}

  static List<Digest.Line> sorted(List<Digest.Line> lines) {
    return lines.stream()
        .sorted(
            Comparator.comparing(Part::of)
                .thenComparing(line -> line.entry().finding(), BY_FINDING)
                .thenComparing(line -> line.entry().id()))
        .toList();
  }
}

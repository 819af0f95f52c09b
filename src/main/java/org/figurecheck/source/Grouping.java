package org.figurecheck.source;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.figurecheck.figure.Period;
import org.figurecheck.figure.ReportKey;
import org.figurecheck.run.Intake;
import org.figurecheck.run.Problem;

/**
 * Gathers neighbouring rows of one organisation and period and hands each group over as a report.
 */
final class Grouping {
  private static final int LARGEST = 200_000;

  private final String name;
  private final String series;
  private final Directory directory;
  private final Intake intake;
  private final RowProblems problems;
  private final RowFigures figures;
  private final Set<ReportKey> handed = new HashSet<>();
  private final List<Row> group = new ArrayList<>();
  private boolean overfull;

  Grouping(String name, String series, Reading reading, Intake intake) {
    this.name = name;
    this.series = series;
    this.directory = reading.directory();
    this.intake = intake;
    this.problems = new RowProblems(name, intake);
    this.figures = new RowFigures(reading.vocabulary(), problems, Row::key);
  }

  void row(Row row) {
    if (!group.isEmpty() && !group.get(0).sameReport(row)) {
      hand();
    }
    if (group.size() < LARGEST) {
      group.add(row);
    } else {
      overfull = true;
    }
  }

  /** Hands over the last group; not called if the rows broke off before their end. */
  void end() {
    hand();
    problems.end();
  }

  private void hand() {
    if (!group.isEmpty()) {
      Row first = group.get(0);
      if (overfull) {
        intake.problem(
            Problem.of(name, "group-too-big", first.organisation(), first.period(), "" + LARGEST));
      } else {
        figures.hand(key(first), name, group, intake);
      }
      group.clear();
      overfull = false;
    }
  }

  private ReportKey key(Row row) {
    Optional<String> organisation = directory.named(row.organisation());
    Optional<Period> period = PeriodWords.named(row.period());
    boolean mapped = organisation.isPresent() && period.isPresent();
    ReportKey key =
        new ReportKey(
            organisation.orElse(""),
            series,
            period.orElse(Period.UNSTATED),
            mapped ? "" : row.organisation() + "/" + row.period());
    return handed.add(key) ? key : again(key, row);
  }

  /** The organisation came before, with other rows between or under another name. */
  private ReportKey again(ReportKey key, Row row) {
    intake.problem(Problem.of(name, "comes-again", row.organisation(), row.period()));
    String part = row.organisation() + "/" + row.period();
    int count = 1;
    ReportKey own = new ReportKey(key.organisation(), series, key.period(), part);
    while (!handed.add(own)) {
      own = new ReportKey(key.organisation(), series, key.period(), part + " " + ++count);
    }
    return own;
  }
}

package org.figurecheck.bench;

import java.io.PrintWriter;
import java.util.List;
import org.figurecheck.bench.genre.Chance;
import org.figurecheck.bench.genre.Made;
import org.figurecheck.bench.genre.Report;
import org.figurecheck.bench.slip.Damaged;
import org.figurecheck.bench.slip.Injector;
import org.figurecheck.finding.Finding;

/** Reads and judges many reports, untouched, with one error, and with three. */
final class InjectionRun {
  private static final int SEVERAL = 3;

  private final Program program = new Program();
  private final Made reports;
  private final Alarms alarms = new Alarms();
  private final Extraction extraction = new Extraction();
  private final Wordings wordings = new Wordings();
  private final Recall alone = new Recall(wordings);
  private final Recall together = new Recall(wordings);

  InjectionRun(Made reports) {
    this.reports = reports;
  }

  /** Two runs of each report with one error, one with three. */
  void run(long seed, int count) {
    for (int number = 0; number < count; number++) {
      Report report = reports.report(seed, number);
      List<Finding> before = program.check(report.text());
      alarms.add(report, before);
      extraction.add(report, program.read(report.text()).figures());
      Injector injector = new Injector(new Chance(seed, number, 1));
      damage(injector.damage(report, 1), before, alone);
      damage(injector.damage(report, 1), before, alone);
      damage(injector.damage(report, SEVERAL), before, together);
    }
  }

  private void damage(Damaged damaged, List<Finding> before, Recall recall) {
    Witness witness = new Witness(damaged, before, program.check(damaged.text()));
    damaged.slips().forEach(slip -> recall.add(witness.outcome(slip)));
  }

  /** What was missed by its wording, for those who mend the readers. */
  void printMisses(PrintWriter out) {
    wordings.print(out);
    alarms.list(out);
  }

  void print(PrintWriter out, boolean list) {
    if (list) {
      alone.list(out);
      together.list(out);
      alarms.list(out);
      extraction.list(out);
    }
    alarms.print(out);
    extraction.print(out);
    out.println("one error a report");
    alone.print(out);
    out.println("three errors a report");
    together.print(out);
  }
}

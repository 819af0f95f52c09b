package org.figurecheck;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.figurecheck.cli.Console;
import org.figurecheck.cli.Printer;
import org.figurecheck.report.CheckReport;
import org.figurecheck.report.Checked;
import org.figurecheck.report.Templates;
import org.figurecheck.report.Totals;
import org.figurecheck.run.DocumentCheck;
import org.figurecheck.run.Problem;

/** Hands what was found to the reports of {@code check}. */
abstract class FindingPrinter implements Printer {
  final CheckReport report;
  final PrintWriter out;

  private FindingPrinter(CheckReport report, PrintWriter out) {
    this.report = report;
    this.out = out;
  }

  static Printer of(String format, Path home, Console console, PrintWriter out) {
    CheckReport report = new CheckReport(console.language(), console.terminal());
    return switch (format) {
      case "jsonl" -> new Lines(report, out);
      case "html" -> new Page(report, out, Templates.over(List.of(home.resolve("templates"))));
      default -> new Text(report, out);
    };
  }

  abstract void print(Checked checked);

  @Override
  public final void document(DocumentCheck.Checked checked) {
    print(
        new Checked(
            new Checked.Document(checked.document(), checked.key(), checked.text()),
            checked.content(),
            checked.findings(),
            List.of()));
  }

  @Override
  public void problem(Problem problem) {}

  @Override
  public void end() {}

  /** For reading on a terminal. */
  private static final class Text extends FindingPrinter {
    private Totals totals = Totals.NONE;

    Text(CheckReport report, PrintWriter out) {
      super(report, out);
    }

    @Override
    void print(Checked checked) {
      out.print(report.text(checked));
      out.flush();
      totals = totals.plus(checked);
    }

    @Override
    public void problem(Problem problem) {
      totals = totals.plusProblem();
    }

    @Override
    public void end() {
      out.println(report.summary(totals));
    }
  }

  /** For programs. */
  private static final class Lines extends FindingPrinter {
    Lines(CheckReport report, PrintWriter out) {
      super(report, out);
    }

    @Override
    void print(Checked checked) {
      out.print(report.jsonl(checked));
      out.flush();
    }
  }

  /** The documents with their findings marked in place. */
  private static final class Page extends FindingPrinter {
    private final Templates templates;
    private final List<Checked> all = new ArrayList<>();

    Page(CheckReport report, PrintWriter out, Templates templates) {
      super(report, out);
      this.templates = templates;
    }

    @Override
    void print(Checked checked) {
      all.add(checked);
    }

    @Override
    public void problem(Problem problem) {
      all.add(Checked.unreadable(problem));
    }

    @Override
    public void end() {
      out.print(report.html(all, templates));
    }
  }
}

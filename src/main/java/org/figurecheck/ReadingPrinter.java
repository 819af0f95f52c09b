package org.figurecheck;

import java.io.PrintWriter;
import org.figurecheck.cli.Printer;
import org.figurecheck.report.Checked;
import org.figurecheck.report.ExtractReport;
import org.figurecheck.run.DocumentCheck;
import org.figurecheck.run.Problem;

/**
 * Hands what was read to the reports of {@code extract}.
 *
 * @param check tells how relations stand
 * @param format jsonl, relations or text
 * @param out where to
 */
record ReadingPrinter(DocumentCheck check, String format, PrintWriter out) implements Printer {
  @Override
  public void document(DocumentCheck.Checked checked) {
    Checked.Document document =
        new Checked.Document(checked.document(), checked.key(), checked.text());
    out.print(
        switch (format) {
          case "text" -> checked.text().text();
          case "relations" ->
              ExtractReport.relations(
                  document,
                  checked.content(),
                  relation -> check.standing(checked, relation).wireName());
          default -> ExtractReport.figures(document, checked.content());
        });
    out.flush();
  }

  @Override
  public void problem(Problem problem) {}

  @Override
  public void end() {}
}

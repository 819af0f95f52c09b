package org.figurecheck.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.figurecheck.run.DocumentCheck;
import org.figurecheck.run.FigureSource;
import org.figurecheck.run.Problem;

/** Goes through the documents of a command, and tells what could not be read. */
final class DocumentRun {
  private final Documents documents;
  private final Console console;
  private final List<Path> paths;
  private boolean failed;

  DocumentRun(Documents documents, Console console, List<Path> paths) {
    this.documents = documents;
    this.console = console;
    this.paths = paths;
  }

  /** Prints every document judged, and what could not be read to the terminal too. */
  void print(Printer printer, Consumer<DocumentCheck.Checked> looking) {
    print(printer, documents.check()::check, looking.andThen(printer::document));
  }

  /** Prints what is read in every document, which nobody judges. */
  void printReading(Printer printer) {
    print(printer, documents.check()::read, printer::document);
  }

  /** Goes through a source: hands on its documents and its problems. */
  private interface Passing {
    void through(
        FigureSource source, Consumer<DocumentCheck.Checked> taking, Consumer<Problem> problems);
  }

  private void print(Printer printer, Passing passing, Consumer<DocumentCheck.Checked> taking) {
    documents.problems().forEach(problem -> tell(problem, printer));
    passing.through(documents.reader().apply(paths), taking, problem -> tell(problem, printer));
    printer.end();
  }

  private void tell(Problem problem, Printer printer) {
    failed = true;
    printer.problem(problem);
    console.err().println(console.told(problem));
    console.err().flush();
  }

  /** Whether some input could not be read. */
  boolean failed() {
    return failed;
  }
}

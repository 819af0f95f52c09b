package org.figurecheck.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.figurecheck.run.DocumentCheck;
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

  /** Prints every document, and what could not be read to the terminal too. */
  void print(Printer printer, Consumer<DocumentCheck.Checked> looking) {
    documents.problems().forEach(problem -> tell(problem, printer));
    documents
        .check()
        .check(
            documents.reader().apply(paths),
            document -> {
              looking.accept(document);
              printer.document(document);
            },
            problem -> tell(problem, printer));
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

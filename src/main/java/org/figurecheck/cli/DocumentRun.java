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

  void each(Consumer<DocumentCheck.Checked> consumer) {
    documents.check().check(documents.reader().apply(paths), consumer, this::problem);
  }

  private void problem(Problem problem) {
    failed = true;
    console.problem(console.err(), problem);
    console.err().flush();
  }

  /** Whether some input could not be read. */
  boolean failed() {
    return failed;
  }
}

package org.figurecheck.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.figurecheck.run.DocumentCheck;
import org.figurecheck.run.Problem;

/** Goes through the documents of a command, and tells what could not be read. */
final class DocumentRun {
  private final DocumentCheck check;
  private final Console console;
  private final List<Path> paths;
  private boolean failed;

  DocumentRun(DocumentCheck check, Console console, List<Path> paths) {
    this.check = check;
    this.console = console;
    this.paths = paths;
  }

  void each(Consumer<DocumentCheck.Checked> consumer) {
    for (Path path : paths) {
      check.check(path, consumer, this::problem);
    }
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

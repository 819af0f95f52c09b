package org.figurecheck.store.server;

import java.nio.file.Path;
import org.figurecheck.run.Problem;
import org.figurecheck.store.DatabaseUnavailable;

/** Says why the embedded server cannot be had. */
final class Trouble {
  private Trouble() {}

  static DatabaseUnavailable with(Path where, String code, String... arguments) {
    return new DatabaseUnavailable(Problem.of(where.toString(), code, arguments), null);
  }

  static DatabaseUnavailable with(Path where, String code, Exception cause) {
    return new DatabaseUnavailable(
        Problem.of(where.toString(), code, String.valueOf(cause.getMessage())), cause);
  }
}

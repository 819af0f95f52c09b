package org.figurecheck.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.util.Optional;
import org.figurecheck.run.Problem;
import org.figurecheck.schedule.HomeLock;

/** The lock of a home folder's one daemon. */
final class DaemonLock {
  private DaemonLock() {}

  /** Takes it; empty if a daemon holds it. */
  static Optional<HomeLock> take(Path home, Console console) {
    Path var = home.resolve("var");
    try {
      return HomeLock.take(var);
    } catch (IOException failure) {
      throw told(var, failure, console);
    }
  }

  /** Whether a daemon holds it. */
  static boolean isHeld(Path home, Console console) {
    Path var = home.resolve("var");
    try {
      return HomeLock.isHeld(var);
    } catch (IOException failure) {
      throw told(var, failure, console);
    }
  }

  private static Failure told(Path var, IOException failure, Console console) {
    String code = failure instanceof AccessDeniedException ? "server-forbidden" : "server-files";
    Problem problem = Problem.of(var.toString(), code, String.valueOf(failure.getMessage()));
    return new Failure(ExitCode.UNREADABLE, console.told(problem), failure);
  }
}

package org.figurecheck.run;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Waits for the work on one document only so long: one that takes too long, or breaks the program,
 * must not keep the others from being checked. The work must stop when its thread is interrupted.
 */
final class Deadline {
  private Deadline() {}

  static <T> T within(Duration time, String path, Callable<T> work) throws GivenUp {
    FutureTask<T> task = new FutureTask<>(work);
    Thread thread = new Thread(task, "figurecheck-document");
    thread.setDaemon(true);
    thread.start();
    try {
      return task.get(time.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException slow) {
      task.cancel(true);
      String seconds = Long.toString(time.toSeconds());
      throw new GivenUp(Problem.of(path, "reading-too-slow", seconds), slow);
    } catch (InterruptedException stopped) {
      task.cancel(true);
      Thread.currentThread().interrupt();
      throw new GivenUp(Problem.of(path, "interrupted"), stopped);
    } catch (ExecutionException broken) {
      // A mistake of the program itself, of whatever kind, may cost this one document only.
      String cause = String.valueOf(broken.getCause());
      throw new GivenUp(Problem.of(path, "reading-failed", cause), broken);
    }
  }
}

package org.figurecheck.run;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Waits for the work on one document only so long: one that takes too long, or breaks the program,
 * must not keep the others from being checked. The work must stop when its thread is interrupted.
 */
public final class Deadline {
  /**
   * Threads are used again: to start one for each document takes longer than to read a short one.
   */
  private static final ExecutorService THREADS = Executors.newCachedThreadPool(Deadline::daemon);

  private Deadline() {}

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "figurecheck-document");
    thread.setDaemon(true);
    return thread;
  }

  /**
   * Does some work in a thread of its own, and interrupts it when nobody waits for it any more.
   * Work that does not heed that goes on unheard until it ends by itself: Java cannot end it.
   *
   * @throws TimeoutException if it takes longer
   * @throws InterruptedException if the waiting thread is interrupted
   * @throws ExecutionException what the work threw
   */
  public static <T> T within(Duration time, Callable<T> work)
      throws TimeoutException, InterruptedException, ExecutionException {
    Future<T> task = THREADS.submit(work);
    try {
      return task.get(time.toMillis(), TimeUnit.MILLISECONDS);
    } finally {
      task.cancel(true);
    }
  }

  static <T> T within(Duration time, String path, Callable<T> work) throws GivenUp {
    try {
      return within(time, work);
    } catch (TimeoutException slow) {
      String seconds = Long.toString(time.toSeconds());
      throw new GivenUp(Problem.of(path, "reading-too-slow", seconds), slow);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new GivenUp(Problem.of(path, "interrupted"), stopped);
    } catch (ExecutionException broken) {
      // A mistake of the program itself, of whatever kind, may cost this one document only.
      String cause = String.valueOf(broken.getCause());
      throw new GivenUp(Problem.of(path, "reading-failed", cause), broken);
    }
  }
}

package org.figurecheck.source;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Waits for a reader only so long. A reader that does not stop when interrupted goes on in a daemon
 * thread, unheard, until it ends by itself: Java cannot end it.
 */
final class Patience {
  private Patience() {}

  static <T> T await(Duration time, Callable<T> reading) throws Unreadable {
    FutureTask<T> task = new FutureTask<>(reading);
    Thread thread = new Thread(task, "figurecheck-reader");
    thread.setDaemon(true);
    thread.start();
    try {
      return task.get(time.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException slow) {
      task.cancel(true);
      throw new Unreadable("too-slow", Long.toString(time.toSeconds()));
    } catch (InterruptedException stopped) {
      task.cancel(true);
      Thread.currentThread().interrupt();
      throw new Unreadable("interrupted");
    } catch (ExecutionException failed) {
      throw reason(failed.getCause());
    }
  }

  private static Unreadable reason(Throwable cause) {
    if (cause instanceof Unreadable unreadable) {
      return unreadable;
    }
    if (cause instanceof StackOverflowError || cause instanceof OutOfMemoryError) {
      return new Unreadable("bomb", cause.getClass().getSimpleName());
    }
    return new Unreadable("broken", String.valueOf(cause.getMessage()));
  }
}

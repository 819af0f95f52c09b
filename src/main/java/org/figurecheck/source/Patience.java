package org.figurecheck.source;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Waits for a reader only so long. A reader that does not stop when interrupted goes on in a daemon
 * thread, unheard, until it ends by itself: Java cannot end it.
 */
final class Patience {
  /**
   * Threads are used again: to start one for each document takes longer than to read a short one.
   */
  private static final ExecutorService THREADS = Executors.newCachedThreadPool(Patience::daemon);

  private Patience() {}

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "figurecheck-reader");
    thread.setDaemon(true);
    return thread;
  }

  static <T> T await(Duration time, Callable<T> reading) throws Unreadable {
    Future<T> task = THREADS.submit(reading);
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

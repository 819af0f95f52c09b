package org.figurecheck.source;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import org.figurecheck.run.Deadline;

/** Waits for a reader only so long. */
final class Patience {
  private Patience() {}

  static <T> T await(Duration time, Callable<T> reading) throws Unreadable {
    try {
      return Deadline.within(time, reading);
    } catch (TimeoutException slow) {
      throw new Unreadable("too-slow", Long.toString(time.toSeconds()));
    } catch (InterruptedException stopped) {
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

package org.figurecheck.text;

/** Ends long work on a document that nobody waits for any more. */
public final class ReadingStopped extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private ReadingStopped() {
    super("the thread was interrupted");
  }

  /** To be called now and then in long work: ends it if its thread was interrupted. */
  public static void check() {
    if (Thread.currentThread().isInterrupted()) {
      throw new ReadingStopped();
    }
  }
}

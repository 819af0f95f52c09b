package org.figurecheck.cli;

import java.util.concurrent.CountDownLatch;

/** Lets the step in hand finish when the process is told to stop. */
final class Shutdown implements AutoCloseable {
  private final CountDownLatch asked = new CountDownLatch(1);
  private final CountDownLatch finished = new CountDownLatch(1);

  private Shutdown() {}

  /** From now on a signal asks to stop, and the process waits until this is closed. */
  static Shutdown onSignal(Console console) {
    Shutdown shutdown = new Shutdown();
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(
                () -> {
                  if (shutdown.finished.getCount() == 0) {
                    return;
                  }
                  console.err().println(console.say("daemon.stopping"));
                  console.err().flush();
                  shutdown.asked.countDown();
                  shutdown.awaitFinished();
                },
                "shutdown"));
    return shutdown;
  }

  boolean isAsked() {
    return asked.getCount() == 0;
  }

  /** Waits until somebody asks to stop. */
  void await() throws InterruptedException {
    asked.await();
  }

  private void awaitFinished() {
    try {
      finished.await();
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    finished.countDown();
  }
}

package org.figurecheck.cli;

import java.util.Locale;
import org.figurecheck.run.Step;
import org.figurecheck.run.Watch;

/** Shows on the terminal how far a run has come. */
final class ConsoleWatch implements Watch {
  private static final int EVERY = 50;

  private final Console console;
  private final Shutdown shutdown;
  private Step step = Step.IMPORTING;
  private long reports;

  ConsoleWatch(Console console, Shutdown shutdown) {
    this.console = console;
    this.shutdown = shutdown;
  }

  @Override
  public void step(Step next) {
    endLine();
    step = next;
    reports = 0;
    if (next != Step.DONE) {
      console.err().print(words());
      console.err().print(console.terminal() ? "" : System.lineSeparator());
      console.err().flush();
    }
  }

  @Override
  public void report(String name) {
    reports++;
    if (console.terminal() && reports % EVERY == 0) {
      console.err().print("\r" + console.say("progress.count", words(), reports));
      console.err().flush();
    }
  }

  @Override
  public boolean stopped() {
    return shutdown.isAsked();
  }

  private void endLine() {
    if (console.terminal() && reports > 0) {
      console.err().println("\r" + console.say("progress.count", words(), reports));
    } else if (console.terminal()) {
      console.err().println();
    }
  }

  private String words() {
    return console.say("progress." + step.name().toLowerCase(Locale.ROOT));
  }
}

package org.figurecheck.cli;

import java.io.PrintWriter;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import org.figurecheck.finding.State;
import org.figurecheck.run.Step;
import org.figurecheck.run.Summary;
import org.figurecheck.run.Tally;

/** What a run came to, in words. */
final class SummaryText {
  private final Console console;
  private final Times times;

  SummaryText(Console console, Times times) {
    this.console = console;
    this.times = times;
  }

  void print(Summary summary) {
    PrintWriter out = console.out();
    Tally tally = summary.tally();
    out.println(
        console.say(
            "run.title", summary.occurrence().job(), times.local(summary.occurrence().nominal())));
    out.println(
        console.say(
            "run.looked",
            tally.reports(),
            tally.figures(),
            tally.held(),
            tally.undecided(),
            tally.notChecked(),
            tally.unassigned()));
    if (summary.step() != Step.DONE) {
      out.println(
          console.say(
              "run.stopped",
              console.sayFrom("status", "step." + summary.step().name().toLowerCase(Locale.ROOT))));
    } else {
      out.println(console.say("run.states", states(summary)));
    }
    problems(summary, out);
    deliveries(summary, out);
    out.flush();
  }

  private static Object[] states(Summary summary) {
    return Arrays.stream(State.values())
        .sorted(Comparator.comparingInt(SummaryText::order))
        .map(state -> summary.states().getOrDefault(state, 0L))
        .toArray();
  }

  /** The order in which the sentence names them. */
  private static int order(State state) {
    return switch (state) {
      case NEW -> 0;
      case OPEN -> 1;
      case CHANGED -> 2;
      case RETURNED -> 3;
      case FIXED -> 4;
      case WAIVED -> 5;
      case NOT_CHECKABLE -> 6;
    };
  }

  private void problems(Summary summary, PrintWriter out) {
    if (!summary.problems().isEmpty()) {
      out.println(console.say("run.problems"));
      summary.problems().forEach(problem -> out.println(console.told(problem)));
    }
  }

  private void deliveries(Summary summary, PrintWriter out) {
    for (Summary.Delivery delivery : summary.deliveries()) {
      out.println(
          console.say(
              delivery.outcome().accepted() ? "run.sent" : "run.unsent",
              delivery.address(),
              delivery.outcome().detail()));
    }
  }
}

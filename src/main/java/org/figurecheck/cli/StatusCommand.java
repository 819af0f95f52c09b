package org.figurecheck.cli;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.figurecheck.run.RunHistory;
import org.figurecheck.schedule.Due;
import org.figurecheck.schedule.Planned;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** Tells what ran, what failed, what is owed and what runs next. */
@Command(name = "status")
final class StatusCommand implements Callable<Integer> {
  @ParentCommand private RootCommand root;
  private Times times;

  @Override
  public Integer call() {
    Console console = root.console();
    Instant now = InstantSource.system().instant();
    boolean daemon = DaemonLock.isHeld(root.home(), console);
    try (Inquiry inquiry = root.wiring().inquiry(root.home(), console)) {
      RunHistory.Overview overview = inquiry.history().overview();
      times = new Times(inquiry.zone());
      line("title", root.home(), times.local(now));
      line(daemon ? "daemon.running" : "daemon.absent");
      runs(overview);
      owed(overview);
      line("next");
      inquiry.plan().forEach(planned -> next(inquiry.history(), planned, now));
      console.out().flush();
      return overview.runs().stream().allMatch(run -> run.problems().isEmpty())
              && overview.owed().isEmpty()
          ? ExitCode.CLEAN
          : ExitCode.UNREADABLE;
    }
  }

  private void runs(RunHistory.Overview overview) {
    line(overview.runs().isEmpty() ? "runs.none" : "runs");
    for (RunHistory.Run run : overview.runs()) {
      line(
          "run",
          run.occurrence().job(),
          times.local(run.occurrence().nominal()),
          word("kind." + run.occurrence().kind().name().toLowerCase(Locale.ROOT)),
          word("step." + run.step().name().toLowerCase(Locale.ROOT)),
          times.local(run.begun()));
      run.tally()
          .ifPresent(
              tally ->
                  line(
                      "run.tally",
                      tally.reports(),
                      tally.figures(),
                      tally.undecided(),
                      tally.notChecked(),
                      tally.unassigned()));
      if (run.tally().filter(tally -> tally.notChecked() > 0).isPresent()) {
        line("run.unchecked");
      }
      if (!run.problems().isEmpty()) {
        line("problems");
        run.problems()
            .forEach(problem -> root.console().out().println(root.console().told(problem)));
      }
    }
  }

  private void owed(RunHistory.Overview overview) {
    line(overview.owed().isEmpty() ? "owed.none" : "owed");
    for (RunHistory.OwedMail mail : overview.owed()) {
      line("owed.line", mail.address(), mail.subject(), times.local(mail.since()), mail.attempts());
      if (!mail.lastAnswer().isEmpty()) {
        line("owed.answer", mail.lastAnswer());
      }
    }
  }

  private void next(RunHistory history, Planned planned, Instant now) {
    String name = planned.job().name();
    Optional<Instant> overdue =
        history.lastDecided(name).flatMap(since -> Due.due(planned.schedule(), since, now));
    if (overdue.isPresent()) {
      line("next.overdue", name, times.local(overdue.get()));
    } else {
      line("next.line", name, times.local(planned.schedule().nextAfter(now)));
    }
  }

  private void line(String key, Object... arguments) {
    root.console().out().println(word(key, arguments));
  }

  private String word(String key, Object... arguments) {
    return root.console().sayFrom("status", key, arguments);
  }
}

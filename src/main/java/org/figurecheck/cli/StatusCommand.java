package org.figurecheck.cli;

import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.figurecheck.run.RunLog;
import org.figurecheck.schedule.Due;
import org.figurecheck.schedule.HomeLock;
import org.figurecheck.schedule.Planned;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** Tells what ran, what failed, what is owed and what runs next. */
@Command(name = "status")
final class StatusCommand implements Callable<Integer> {
  @ParentCommand private RootCommand root;

  @Override
  public Integer call() throws IOException {
    Console console = root.console();
    Instant now = InstantSource.system().instant();
    boolean daemon = daemonRuns();
    try (Service service = root.wiring().service(root.home(), console)) {
      RunLog.Overview overview = service.log().overview();
      line("title", root.home(), Times.local(now));
      line(daemon ? "daemon.running" : "daemon.absent");
      runs(overview);
      owed(overview);
      line("next");
      service.plan().forEach(planned -> next(service.log(), planned, now));
      console.out().flush();
      return overview.runs().stream().allMatch(run -> run.problems().isEmpty())
              && overview.owed().isEmpty()
          ? ExitCode.CLEAN
          : ExitCode.UNREADABLE;
    }
  }

  private boolean daemonRuns() throws IOException {
    Optional<HomeLock> lock = DaemonLock.take(root.home(), root.console());
    if (lock.isPresent()) {
      lock.get().close();
    }
    return lock.isEmpty();
  }

  private void runs(RunLog.Overview overview) {
    line(overview.runs().isEmpty() ? "runs.none" : "runs");
    for (RunLog.Run run : overview.runs()) {
      line(
          "run",
          run.occurrence().job(),
          Times.local(run.occurrence().nominal()),
          word("kind." + run.occurrence().kind().name().toLowerCase(Locale.ROOT)),
          word("step." + run.step().name().toLowerCase(Locale.ROOT)),
          Times.local(run.begun()));
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
      if (!run.problems().isEmpty()) {
        line("problems");
        run.problems()
            .forEach(problem -> root.console().out().println(root.console().told(problem)));
      }
    }
  }

  private void owed(RunLog.Overview overview) {
    line(overview.owed().isEmpty() ? "owed.none" : "owed");
    for (RunLog.OwedMail mail : overview.owed()) {
      line("owed.line", mail.address(), mail.subject(), Times.local(mail.since()), mail.attempts());
      if (!mail.lastAnswer().isEmpty()) {
        line("owed.answer", mail.lastAnswer());
      }
    }
  }

  private void next(RunLog log, Planned planned, Instant now) {
    String name = planned.job().name();
    Optional<Instant> overdue =
        log.lastDecided(name).flatMap(since -> Due.due(planned.schedule(), since, now));
    if (overdue.isPresent()) {
      line("next.overdue", name, Times.local(overdue.get(), planned.schedule()));
    } else {
      line("next.line", name, Times.local(planned.schedule().nextAfter(now), planned.schedule()));
    }
  }

  private void line(String key, Object... arguments) {
    root.console().out().println(word(key, arguments));
  }

  private String word(String key, Object... arguments) {
    return root.console().sayFrom("status", key, arguments);
  }
}

package org.figurecheck.cli;

import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Callable;
import org.figurecheck.run.Job;
import org.figurecheck.run.Occurrence;
import org.figurecheck.run.Summary;
import org.figurecheck.schedule.Planned;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Does once what the daemon does on schedule. */
@Command(name = "run")
final class RunCommand implements Callable<Integer> {
  @ParentCommand private RootCommand root;

  @Parameters(arity = "1", paramLabel = "JOB", descriptionKey = "job")
  private String name;

  @Override
  public Integer call() {
    Console console = root.console();
    try (Shutdown shutdown = Shutdown.onSignal(console);
        Service service = root.wiring().service(root.home(), console)) {
      Job job = find(service, console);
      Occurrence occurrence =
          new Occurrence(name, InstantSource.system().instant(), Occurrence.Kind.MANUAL);
      Summary summary =
          service.checkRun().run(job, occurrence, new ConsoleWatch(console, shutdown));
      new SummaryText(console, new Times(service.zone())).print(summary);
      if (job.recipients().isEmpty()) {
        console.out().println(console.say("run.no-recipients"));
        console.out().flush();
      }
      return exitCode(summary);
    }
  }

  private Job find(Service service, Console console) {
    List<String> names = service.plan().stream().map(planned -> planned.job().name()).toList();
    return service.plan().stream()
        .map(Planned::job)
        .filter(job -> job.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new Failure(
                    ExitCode.USAGE, console.say("failure.job", name, String.join(", ", names))));
  }

  private static int exitCode(Summary summary) {
    boolean undelivered =
        summary.deliveries().stream().anyMatch(delivery -> !delivery.outcome().accepted());
    if (!summary.problems().isEmpty() || undelivered) {
      return ExitCode.UNREADABLE;
    }
    return summary.standing() > 0 ? ExitCode.FINDINGS : ExitCode.CLEAN;
  }
}

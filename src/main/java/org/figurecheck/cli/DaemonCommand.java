package org.figurecheck.cli;

import java.io.IOException;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.figurecheck.run.Step;
import org.figurecheck.run.Watch;
import org.figurecheck.schedule.Clock;
import org.figurecheck.schedule.HomeLock;
import org.figurecheck.schedule.Planned;
import org.figurecheck.schedule.Wake;
import org.quartz.SchedulerException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** Runs the jobs on their schedules until told to stop. */
@Command(name = "daemon")
final class DaemonCommand implements Callable<Integer> {
  @ParentCommand private RootCommand root;

  @Override
  public Integer call() throws IOException, SchedulerException, InterruptedException {
    Console console = root.console();
    Optional<HomeLock> lock = DaemonLock.take(root.home(), console);
    if (lock.isEmpty()) {
      throw new Failure(ExitCode.USAGE, console.say("daemon.second", root.home()));
    }
    try (Shutdown shutdown = Shutdown.onSignal(console);
        Service service = root.wiring().service(root.home(), console)) {
      work(lock.get().daemon(), service, shutdown);
    } finally {
      lock.get().close();
    }
    return ExitCode.CLEAN;
  }

  private void work(String daemon, Service service, Shutdown shutdown)
      throws SchedulerException, InterruptedException {
    Console console = root.console();
    InstantSource clock = InstantSource.system();
    Times times = new Times(service.zone());
    Wake wake =
        new Wake(
            service.plan(), service.checkRun(), service.log(), new DaemonWatch(shutdown), clock);
    Clock waking = Clock.start(daemon, service.dataSource(), wake);
    try {
      console.err().println(console.say("daemon.started", root.home()));
      for (Planned planned : service.plan()) {
        console
            .err()
            .println(
                console.say(
                    "daemon.next",
                    planned.job().name(),
                    times.local(planned.schedule().nextAfter(clock.instant()))));
      }
      console.err().flush();
      shutdown.await();
    } finally {
      waking.close();
    }
    console.err().println(console.say("daemon.stopped"));
    console.err().flush();
  }

  /** Writes the steps of a run to the log. */
  private record DaemonWatch(Shutdown shutdown) implements Watch {
    private static final Logger LOG = LoggerFactory.getLogger(DaemonCommand.class);

    @Override
    public void step(Step step) {
      LOG.info("step {}", step);
    }

    @Override
    public void report(String name) {
      LOG.debug("{}", name);
    }

    @Override
    public boolean stopped() {
      return shutdown.isAsked();
    }
  }
}

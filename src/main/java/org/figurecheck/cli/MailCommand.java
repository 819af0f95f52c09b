package org.figurecheck.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.figurecheck.run.RunHistory;
import org.figurecheck.run.Summary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Shows the mail that is owed, or tries to send it. */
@Command(name = "mail")
final class MailCommand implements Callable<Integer> {
  @ParentCommand private RootCommand root;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    spec.commandLine().usage(root.console().err());
    root.console().err().flush();
    return ExitCode.USAGE;
  }

  @Command(name = "list")
  int list() {
    Console console = root.console();
    try (Inquiry inquiry = root.wiring().inquiry(root.home(), console)) {
      Times times = new Times(inquiry.zone());
      List<RunHistory.OwedMail> owed = inquiry.history().overview().owed();
      if (owed.isEmpty()) {
        console.out().println(console.say("mail.none"));
      }
      for (RunHistory.OwedMail mail : owed) {
        console
            .out()
            .println(
                console.say(
                    "mail.line",
                    mail.id(),
                    mail.address(),
                    times.local(mail.since()),
                    mail.attempts(),
                    mail.lastAnswer()));
        console.out().println(console.say("mail.subject", mail.subject()));
      }
      console.out().flush();
      return owed.isEmpty() ? ExitCode.CLEAN : ExitCode.UNREADABLE;
    }
  }

  @Command(name = "send")
  int send() {
    Console console = root.console();
    try (Shutdown shutdown = Shutdown.onSignal(console);
        Service service = root.wiring().service(root.home(), console)) {
      List<Summary.Delivery> deliveries =
          service.checkRun().deliverAll(new ConsoleWatch(console, shutdown));
      for (Summary.Delivery delivery : deliveries) {
        console
            .out()
            .println(
                console.say(
                    delivery.outcome().accepted() ? "run.sent" : "run.unsent",
                    delivery.address(),
                    delivery.outcome().detail()));
      }
      if (deliveries.isEmpty()) {
        console.out().println(console.say("run.no-mail"));
      }
      console.out().flush();
      return deliveries.stream().allMatch(delivery -> delivery.outcome().accepted())
          ? ExitCode.CLEAN
          : ExitCode.UNREADABLE;
    }
  }
}

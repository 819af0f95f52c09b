package org.figurecheck.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Lists and tests the rules. */
@Command(name = "rules")
final class RulesCommand implements Callable<Integer> {
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
    RuleTrial trial = root.wiring().rules(root.home(), console);
    trial
        .rules()
        .forEach(
            rule ->
                console
                    .out()
                    .println(console.say("rules.line", rule.id(), rule.title(), rule.file())));
    console.out().flush();
    return problems(trial) ? ExitCode.USAGE : ExitCode.CLEAN;
  }

  @Command(name = "test")
  int test() {
    Console console = root.console();
    RuleTrial trial = root.wiring().rules(root.home(), console);
    List<RuleTrial.Tried> tried = trial.examples();
    List<RuleTrial.Tried> failed = tried.stream().filter(example -> !example.passed()).toList();
    for (RuleTrial.Tried example : failed) {
      console
          .out()
          .println(
              console.say(
                  "rules.example",
                  example.rule(),
                  example.number(),
                  example.expected(),
                  example.got()));
    }
    String passed = trial.problems().isEmpty() ? "rules.passed" : "rules.passed.in-part";
    console
        .out()
        .println(
            failed.isEmpty()
                ? console.say(passed, trial.rules().size(), tried.size())
                : console.say("rules.failed", failed.size(), tried.size()));
    console.out().flush();
    if (problems(trial)) {
      return ExitCode.USAGE;
    }
    return failed.isEmpty() ? ExitCode.CLEAN : ExitCode.FINDINGS;
  }

  private boolean problems(RuleTrial trial) {
    Console console = root.console();
    trial.problems().forEach(problem -> console.err().println(console.told(problem)));
    console.err().flush();
    return !trial.problems().isEmpty();
  }
}

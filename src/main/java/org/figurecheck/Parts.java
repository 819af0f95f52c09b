package org.figurecheck;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.figurecheck.cli.Console;
import org.figurecheck.cli.Documents;
import org.figurecheck.cli.ExitCode;
import org.figurecheck.cli.Failure;
import org.figurecheck.cli.Inquiry;
import org.figurecheck.cli.Printer;
import org.figurecheck.cli.RuleTrial;
import org.figurecheck.cli.Service;
import org.figurecheck.cli.Wiring;
import org.figurecheck.config.Settings;
import org.figurecheck.figure.Language;
import org.figurecheck.run.DocumentCheck;
import org.figurecheck.run.RuleBook;
import org.figurecheck.wording.Words;
import org.figurecheck.yaml.Mistake;

/** Makes the parts of the program from the configuration of a home folder. */
final class Parts implements Wiring {
  private final Map<String, String> environment;
  private final Map<Path, Settings.Loaded> loaded = new HashMap<>();

  Parts(Map<String, String> environment) {
    this.environment = Map.copyOf(environment);
  }

  @Override
  public Language language(Path home) {
    return load(home).settings().machine().language();
  }

  @Override
  public Documents documents(Path home, Console console) {
    Settings settings = settings(home, console);
    // An editor waits for the first answer: the rules are read while the words are laid out.
    CompletableFuture<RuleBook.Rules> loading =
        CompletableFuture.supplyAsync(() -> Understanding.ruleFiles(home, settings).load());
    Understanding understanding = Understanding.of(home, settings);
    RuleBook.Rules rules = loading.join();
    return new Documents(
        new DocumentCheck(understanding.reader(), rules.rules()),
        paths -> understanding.sources().paths("", paths),
        rules.problems());
  }

  @Override
  public Printer findings(Path home, Console console, String format, PrintWriter out) {
    return FindingPrinter.of(format, home, console, out);
  }

  @Override
  public Printer reading(DocumentCheck check, String format, PrintWriter out) {
    return new ReadingPrinter(check, format, out);
  }

  @Override
  public RuleTrial rules(Path home, Console console) {
    return new Trial(Understanding.of(home, settings(home, console)), console.language());
  }

  @Override
  public Inquiry inquiry(Path home, Console console) {
    Settings settings = settings(home, console);
    if (!Untouched.is(home, settings)) {
      return service(home, console);
    }
    Plan plan = new Plan(settings, Understanding.of(home, settings).sources());
    return new Untouched(plan.jobs(), settings.zone());
  }

  @Override
  public Service service(Path home, Console console) {
    Settings settings = settings(home, console);
    return Installation.open(home, settings, Understanding.of(home, settings), console);
  }

  private Settings.Loaded load(Path home) {
    return loaded.computeIfAbsent(home, folder -> Settings.load(folder, environment));
  }

  /** The settings, or a failure that draws every mistake in them. */
  private Settings settings(Path home, Console console) {
    Settings.Loaded read = load(home);
    if (!read.mistakes().isEmpty()) {
      StringBuilder drawn = new StringBuilder(console.say("failure.config"));
      Words words = new Words();
      for (Mistake mistake : read.mistakes()) {
        drawn.append(System.lineSeparator()).append(mistake.draw(words, console.language()));
      }
      throw new Failure(ExitCode.USAGE, drawn.toString());
    }
    return read.settings();
  }
}

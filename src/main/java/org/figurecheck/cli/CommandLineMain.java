package org.figurecheck.cli;

import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import org.figurecheck.figure.Language;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Unmatched;

/** Reads the command line, runs one command, and turns what goes wrong into a message. */
public final class CommandLineMain {
  private static final String BUNDLE = "org.figurecheck.wording.cli";

  private CommandLineMain() {}

  /**
   * Runs one command.
   *
   * @param wiring what the commands work with
   * @param arguments the command line
   * @return the exit status
   */
  public static int run(Wiring wiring, String... arguments) {
    boolean terminal = System.console() != null && System.getenv("NO_COLOR") == null;
    PrintWriter out = utf8(System.out);
    PrintWriter err = utf8(System.err);
    Early early = Early.read(arguments);
    Console console = new Console(out, err, early.language(wiring, System.getenv()), terminal);
    if (!early.options.language().isEmpty() && !isLanguage(early.options.language())) {
      err.println(console.say("failure.language", early.options.language()));
      err.flush();
      return ExitCode.USAGE;
    }
    CommandLine line = new CommandLine(new RootCommand(wiring, console));
    line.setResourceBundle(ResourceBundle.getBundle(BUNDLE, console.language().locale()));
    line.setColorScheme(
        CommandLine.Help.defaultColorScheme(
            terminal ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF));
    line.setUsageHelpAutoWidth(true);
    line.setOut(out);
    line.setErr(err);
    line.setParameterExceptionHandler((wrong, args) -> new Misuse(console).tell(wrong));
    line.setExecutionExceptionHandler((failure, failed, parsed) -> tell(console, failure));
    return line.execute(arguments);
  }

  private static int tell(Console console, Exception failure) {
    if (failure instanceof Failure known) {
      console.err().println(known.getMessage());
      console.err().flush();
      return known.exitCode();
    }
    log().error("unexpected", failure);
    console.err().println(console.say("failure.unexpected", String.valueOf(failure.getMessage())));
    console.err().flush();
    return ExitCode.UNREADABLE;
  }

  private static boolean isLanguage(String name) {
    return name.equals("zh") || name.equals("en");
  }

  /** Made only when it is needed: most commands never log, and start sooner without. */
  private static Logger log() {
    return LoggerFactory.getLogger(CommandLineMain.class);
  }

  private static PrintWriter utf8(PrintStream stream) {
    return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), false);
  }

  /** What must be known before the command line can be read: in which language to speak of it. */
  @Command
  private static final class Early {
    @Mixin private Options options;
    @Unmatched private List<String> others;

    static Early read(String... arguments) {
      Early early = new Early();
      CommandLine line = new CommandLine(early);
      line.setStopAtUnmatched(false);
      line.setUnmatchedArgumentsAllowed(true);
      try {
        line.parseArgs(arguments);
      } catch (CommandLine.ParameterException toldLater) {
        log().debug("the full command line will tell", toldLater);
      }
      return early;
    }

    Language language(Wiring wiring, Map<String, String> environment) {
      String asked = options.language();
      if (!asked.isEmpty()) {
        return asked.equals("zh") ? Language.ZH : Language.EN;
      }
      String terminal = environment.getOrDefault("LC_ALL", environment.getOrDefault("LANG", ""));
      if (terminal.startsWith("zh")) {
        return Language.ZH;
      }
      return terminal.startsWith("en") ? Language.EN : wiring.language(options.home());
    }
  }
}

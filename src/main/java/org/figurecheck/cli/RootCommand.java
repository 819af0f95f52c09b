package org.figurecheck.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The program itself: what all commands share. */
@Command(
    name = "figurecheck",
    subcommands = {
      CheckCommand.class,
      ExtractCommand.class,
      RunCommand.class,
      DaemonCommand.class,
      StatusCommand.class,
      RulesCommand.class,
      MailCommand.class
    },
    versionProvider = RootCommand.Version.class,
    synopsisSubcommandLabel = "COMMAND")
final class RootCommand implements Callable<Integer> {
  @Mixin private Options options;

  @Option(names = "--version", versionHelp = true, descriptionKey = "version")
  private boolean version;

  @Spec private CommandSpec spec;

  private final Wiring wiring;
  private final Console console;

  RootCommand(Wiring wiring, Console console) {
    this.wiring = wiring;
    this.console = console;
  }

  @Override
  public Integer call() {
    spec.commandLine().usage(console.err());
    console.err().flush();
    return ExitCode.USAGE;
  }

  /** The home folder, which must be there: a mistyped one is not made. */
  Path home() {
    if (!Files.isDirectory(options.home())) {
      throw new Failure(ExitCode.USAGE, console.say("failure.home", options.home()));
    }
    return options.home();
  }

  Wiring wiring() {
    return wiring;
  }

  Console console() {
    return console;
  }

  /** Tells the version from the jar's manifest. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = RootCommand.class.getPackage().getImplementationVersion();
      return new String[] {"figurecheck " + (version == null ? "(from its sources)" : version)};
    }
  }
}

package org.figurecheck.cli;

import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** The options that every command has. */
public final class Options {
  @Option(
      names = "--home",
      paramLabel = "DIR",
      descriptionKey = "home",
      scope = CommandLine.ScopeType.INHERIT)
  private Path home = Path.of("");

  @Option(
      names = "--language",
      paramLabel = "zh|en",
      descriptionKey = "language",
      scope = CommandLine.ScopeType.INHERIT)
  private String language = "";

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      descriptionKey = "help",
      scope = CommandLine.ScopeType.INHERIT)
  private boolean help;

  /** The home folder, absolute. */
  public Path home() {
    return home.toAbsolutePath().normalize();
  }

  /** The language asked for; empty if none was. */
  String language() {
    return language;
  }
}

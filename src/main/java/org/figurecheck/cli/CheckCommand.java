package org.figurecheck.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.figurecheck.finding.Finding;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Checks documents now. */
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {
  @ParentCommand private RootCommand root;

  @Parameters(arity = "1..*", paramLabel = "PATH", descriptionKey = "paths")
  private List<Path> paths;

  @Option(names = "--format", paramLabel = "FORMAT", descriptionKey = "format")
  private Format format = Format.text;

  @Option(names = "--output", paramLabel = "FILE", descriptionKey = "output")
  private Path output;

  @Option(names = "--fail-on", paramLabel = "SEVERITY", descriptionKey = "fail-on")
  private FailOn failOn = FailOn.error;

  /** How findings are printed; the names are what a person types. */
  enum Format {
    text,
    html,
    jsonl
  }

  /** From which severity on findings count for the exit status. */
  enum FailOn {
    error,
    warning,
    info,
    never;

    boolean counts(Finding finding) {
      return this != never && finding.cause().severity().ordinal() <= ordinal();
    }
  }

  @Override
  public Integer call() {
    Console console = root.console();
    DocumentRun run =
        new DocumentRun(root.wiring().documents(root.home(), console), console, paths);
    boolean[] found = new boolean[1];
    Output.to(
        output,
        console,
        out ->
            run.print(
                root.wiring().findings(root.home(), console, format.name(), out),
                document -> found[0] |= document.findings().stream().anyMatch(failOn::counts)));
    if (run.failed()) {
      return ExitCode.UNREADABLE;
    }
    return found[0] ? ExitCode.FINDINGS : ExitCode.CLEAN;
  }
}

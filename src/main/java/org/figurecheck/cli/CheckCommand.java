package org.figurecheck.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.figurecheck.finding.Finding;
import org.figurecheck.run.DocumentCheck;
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
    boolean streamed = format != Format.html;
    List<DocumentCheck.Checked> checked = new ArrayList<>();
    boolean[] found = new boolean[1];
    Printer printer = root.wiring().printer(console);
    Output.to(
        output,
        console,
        out -> {
          run.each(
              document -> {
                found[0] |= document.findings().stream().anyMatch(failOn::counts);
                if (streamed) {
                  printer.findings(format.name(), List.of(document), out);
                } else {
                  checked.add(document);
                }
              });
          if (!streamed) {
            printer.findings(format.name(), checked, out);
          }
        });
    if (run.failed()) {
      return ExitCode.UNREADABLE;
    }
    return found[0] ? ExitCode.FINDINGS : ExitCode.CLEAN;
  }
}

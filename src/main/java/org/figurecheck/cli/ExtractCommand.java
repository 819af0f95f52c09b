package org.figurecheck.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Shows what is read in documents. */
@Command(name = "extract")
final class ExtractCommand implements Callable<Integer> {
  @ParentCommand private RootCommand root;

  @Parameters(arity = "1..*", paramLabel = "PATH", descriptionKey = "paths")
  private List<Path> paths;

  @Option(names = "--format", paramLabel = "FORMAT", descriptionKey = "format")
  private Format format = Format.jsonl;

  @Option(names = "--output", paramLabel = "FILE", descriptionKey = "output")
  private Path output;

  /** What is shown; the names are what a person types. */
  enum Format {
    jsonl,
    relations,
    text
  }

  @Override
  public Integer call() {
    Console console = root.console();
    Documents documents = root.wiring().documents(root.home(), console);
    DocumentRun run = new DocumentRun(documents, console, paths);
    Output.to(
        output,
        console,
        out -> run.printReading(root.wiring().reading(documents.check(), format.name(), out)));
    return run.failed() ? ExitCode.UNREADABLE : ExitCode.CLEAN;
  }
}

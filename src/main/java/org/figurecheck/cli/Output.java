package org.figurecheck.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;
import java.util.function.Consumer;

/** Writes to the terminal, or to a file that appears only when it is whole. */
final class Output {
  private Output() {}

  static void to(Path file, Console console, Consumer<PrintWriter> writing) {
    if (file == null) {
      writing.accept(console.out());
      console.out().flush();
      return;
    }
    Path target = file.toAbsolutePath();
    try {
      Path draft = target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID());
      try {
        try (PrintWriter out =
            new PrintWriter(Files.newBufferedWriter(draft, StandardCharsets.UTF_8))) {
          writing.accept(out);
          if (out.checkError()) {
            throw new IOException(console.say("failure.write.broke-off"));
          }
        }
        Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(draft);
      }
    } catch (NoSuchFileException failure) {
      throw new Failure(
          ExitCode.USAGE,
          console.say("failure.write", file, console.say("failure.write.no-folder")),
          failure);
    } catch (IOException failure) {
      throw new Failure(
          ExitCode.USAGE, console.say("failure.write", file, failure.getMessage()), failure);
    }
  }
}

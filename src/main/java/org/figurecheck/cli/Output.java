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

/**
 * Writes to the terminal, or to a file that appears only when it is whole. A pipe or a device is
 * written to and stays what it is; a link stays a link.
 */
final class Output {
  private Output() {}

  static void to(Path file, Console console, Consumer<PrintWriter> writing) {
    if (file == null) {
      writing.accept(console.out());
      console.out().flush();
      return;
    }
    try {
      Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
      if (Files.exists(target) && !Files.isRegularFile(target)) {
        write(target, console, writing);
      } else {
        replace(target, console, writing);
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

  private static void replace(Path target, Console console, Consumer<PrintWriter> writing)
      throws IOException {
    Path draft = target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID());
    try {
      write(draft, console, writing);
      Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  private static void write(Path target, Console console, Consumer<PrintWriter> writing)
      throws IOException {
    try (PrintWriter out =
        new PrintWriter(Files.newBufferedWriter(target, StandardCharsets.UTF_8))) {
      writing.accept(out);
      if (out.checkError()) {
        throw new IOException(console.say("failure.write.broke-off"));
      }
    }
  }
}

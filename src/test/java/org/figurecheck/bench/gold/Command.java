package org.figurecheck.bench.gold;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The program as others use it: a process that prints lines. */
final class Command {
  private Command() {}

  static List<JsonNode> run(List<Path> documents, String... words) {
    List<String> line = new ArrayList<>();
    line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    line.addAll(List.of("-cp", System.getProperty("java.class.path"), "org.figurecheck.Main"));
    line.addAll(List.of(words));
    documents.forEach(document -> line.add(document.toString()));
    try {
      Path printed = Files.createTempFile("bench", ".jsonl");
      try {
        new ProcessBuilder(line)
            .redirectOutput(printed.toFile())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start()
            .waitFor();
        return Lines.read(printed);
      } finally {
        Files.delete(printed);
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }
}

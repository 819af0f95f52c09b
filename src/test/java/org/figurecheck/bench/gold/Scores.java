package org.figurecheck.bench.gold;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** All measures over a folder of labels and the folder of the texts that they speak of. */
public final class Scores {
  private Scores() {}

  /** Prints the scores of figures, errors and relations, and how many mutations are caught. */
  public static void print(Path labels, Path reports, PrintWriter out, boolean show)
      throws IOException {
    List<Path> documents;
    try (Stream<Path> files = Files.list(reports)) {
      documents = files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
    List<JsonNode> errors = Lines.read(labels.resolve("errors.jsonl"));
    List<JsonNode> relations = Lines.read(labels.resolve("relations.jsonl"));
    List<JsonNode> findings = Command.run(documents, "check", "--format", "jsonl");
    new FigureScore(out, show)
        .score(
            Lines.read(labels.resolve("figures.jsonl")),
            Command.run(documents, "extract", "--format", "jsonl"));
    new ErrorScore(out, show).score(errors, findings);
    new RelationScore(out, show)
        .score(relations, Command.run(documents, "extract", "--format", "relations"), findings);
    new Mutations(out, show).measure(relations, texts(relations, documents));
  }

  private static Map<String, String> texts(List<JsonNode> labels, List<Path> documents)
      throws IOException {
    Map<String, String> texts = new HashMap<>();
    for (String name : Lines.documents(labels)) {
      for (Path document : documents) {
        if (document.getFileName().toString().startsWith(name)) {
          texts.put(name, Files.readString(document));
        }
      }
    }
    return texts;
  }
}

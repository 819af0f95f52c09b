package org.figurecheck.bench.gold;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Lines of JSON, of labels and of what a command printed. */
final class Lines {
  private static final ObjectMapper JSON = new ObjectMapper();

  private Lines() {}

  static List<JsonNode> read(Path file) {
    try {
      return of(Files.readString(file));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  static List<JsonNode> of(String text) {
    List<JsonNode> lines = new ArrayList<>();
    try {
      for (String line : text.split("\n")) {
        if (!line.isBlank()) {
          lines.add(JSON.readTree(line));
        }
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    return lines;
  }

  /** The names of the labelled documents, in order. */
  static List<String> documents(List<JsonNode> labels) {
    TreeSet<String> names = new TreeSet<>();
    labels.forEach(label -> names.add(label.get("doc").asText()));
    return List.copyOf(names);
  }

  /** A label names its document; what was printed, the file whose name begins with that. */
  static Map<String, List<JsonNode>> byDocument(List<JsonNode> lines, List<String> documents) {
    Map<String, List<JsonNode>> sorted = new LinkedHashMap<>();
    documents.forEach(document -> sorted.put(document, new ArrayList<>()));
    for (JsonNode line : lines) {
      if (line.has("doc")) {
        sorted.computeIfAbsent(line.get("doc").asText(), name -> new ArrayList<>()).add(line);
        continue;
      }
      String path = line.path("document").asText("");
      String name = path.substring(path.lastIndexOf('/') + 1);
      documents.stream()
          .filter(name::startsWith)
          .findFirst()
          .ifPresent(document -> sorted.get(document).add(line));
    }
    return sorted;
  }

  static boolean meets(JsonNode one, JsonNode other) {
    return one.path("start").asInt() < other.path("end").asInt()
        && other.path("start").asInt() < one.path("end").asInt();
  }

  static boolean isPlaced(JsonNode line) {
    return line.has("start") && line.has("end");
  }

  /** The finding itself and its evidence. */
  static List<JsonNode> places(JsonNode finding) {
    List<JsonNode> places = new ArrayList<>(List.of(finding));
    finding.path("evidence").forEach(places::add);
    return places.stream().filter(Lines::isPlaced).toList();
  }

  static String text(JsonNode line, String field) {
    JsonNode value = line.path(field);
    return value.isMissingNode() || value.isNull() ? "" : value.asText();
  }

  static boolean isTrue(JsonNode line, String field, boolean otherwise) {
    return line.path(field).asBoolean(otherwise);
  }

  static boolean isCertain(JsonNode label) {
    return certainty(label).equals("certain");
  }

  static String certainty(JsonNode label) {
    return label.path("certainty").asText("certain");
  }

  /** The figures that a labelled relation ties. */
  static List<JsonNode> spans(JsonNode relation) {
    List<JsonNode> spans = new ArrayList<>();
    JsonNode given = relation.path("spans");
    (given.isEmpty() ? relation.path("figures") : given).forEach(spans::add);
    return spans;
  }
}

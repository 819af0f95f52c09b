package org.figurecheck.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.figurecheck.yaml.Mistakes;
import org.figurecheck.yaml.Node;
import org.figurecheck.yaml.YamlFile;
import org.figurecheck.yaml.YamlMap;

/**
 * What was planted in the samples.
 *
 * @param errors must be flagged
 * @param traps look wrong, are right, and must not be flagged
 */
record Manifest(List<Planted> errors, List<Planted> traps) {
  static Manifest read(Path file) throws IOException {
    YamlMap root =
        YamlFile.read(file.toString(), Files.readAllBytes(file), new Mistakes())
            .flatMap(Node::map)
            .orElseThrow();
    return new Manifest(planted(root, "errors"), planted(root, "traps"));
  }

  private static List<Planted> planted(YamlMap root, String key) {
    return root.items(key).flatMap(item -> item.map().stream()).map(Manifest::planted).toList();
  }

  private static Planted planted(YamlMap item) {
    Planted.Row row =
        new Planted.Row(
            item.text("organisation", ""), item.text("period", ""), item.text("indicator", ""));
    return new Planted(
        item.text("id", ""),
        item.text("class", ""),
        new Planted.Spot(item.text("file", ""), item.text("text", ""), item.text("raw", ""), row),
        item.get("expected").map(Manifest::texts).orElse(List.of()),
        item.text("later", "").equals("true"));
  }

  private static List<String> texts(Node node) {
    return node.isList()
        ? node.list().stream().flatMap(item -> item.text().stream()).toList()
        : node.text().stream().toList();
  }
}

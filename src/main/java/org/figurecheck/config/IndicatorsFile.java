package org.figurecheck.config;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.figurecheck.figure.Indicator;
import org.figurecheck.figure.UnitClass;
import org.figurecheck.yaml.Node;
import org.figurecheck.yaml.YamlMap;

/** Reads indicators.yaml. */
final class IndicatorsFile {
  private final List<Indicator> indicators = new ArrayList<>();
  private final Map<String, String> nameByWord = new HashMap<>();

  private IndicatorsFile() {}

  static List<Indicator> read(YamlMap root) {
    root.keys("indicators");
    IndicatorsFile file = new IndicatorsFile();
    root.items("indicators").map(Node::map).flatMap(Optional::stream).forEach(file::indicator);
    return file.indicators;
  }

  private void indicator(YamlMap map) {
    map.keys("name", "english", "unit", "stock", "aliases");
    Optional<String> name = map.require("name").flatMap(Node::text);
    Optional<UnitClass> unit =
        map.require("unit").flatMap(node -> Values.one(node, UnitClass.class));
    if (name.isEmpty() || unit.isEmpty()) {
      return;
    }
    List<String> aliases = Values.texts(map, "aliases");
    boolean stock = map.get("stock").flatMap(Node::truth).orElse(true);
    indicators.add(
        new Indicator(name.get(), map.text("english", name.get()), unit.get(), stock, aliases));
    Stream.concat(Stream.of(name.get()), aliases.stream())
        .forEach(word -> claim(word, name.get(), map));
  }

  /** One word must not lead to two indicators. */
  private void claim(String word, String name, YamlMap map) {
    String other = nameByWord.putIfAbsent(word, name);
    if (other != null) {
      map.node().mistake("config.name-taken", word, other);
    }
  }
}

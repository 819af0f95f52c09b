package org.figurecheck.config;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.figurecheck.figure.Bilingual;
import org.figurecheck.figure.Language;
import org.figurecheck.run.Organisation;
import org.figurecheck.yaml.Nearest;
import org.figurecheck.yaml.Node;
import org.figurecheck.yaml.YamlMap;

/** Reads organisations.yaml. */
final class OrganisationsFile {
  private final Map<String, Organisation> byId = new LinkedHashMap<>();
  private final Map<String, Node> parents = new HashMap<>();
  private final Map<String, String> idByName = new HashMap<>();

  private OrganisationsFile() {}

  static List<Organisation> read(YamlMap root) {
    root.keys("organisations");
    OrganisationsFile file = new OrganisationsFile();
    root.items("organisations")
        .map(Node::map)
        .flatMap(Optional::stream)
        .forEach(file::organisation);
    file.parents.forEach(file::checkParent);
    return new ArrayList<>(file.byId.values());
  }

  private void organisation(YamlMap map) {
    map.keys("id", "names", "aliases", "parent", "recipients", "responsible", "language");
    Optional<Node> id = map.require("id");
    Optional<YamlMap> names = map.require("names").flatMap(Node::map);
    names.ifPresent(known -> known.keys("zh", "en"));
    Optional<String> zh = names.flatMap(known -> known.require("zh")).flatMap(Node::text);
    Optional<String> text = id.flatMap(Node::text);
    if (text.isEmpty() || zh.isEmpty()) {
      return;
    }
    Organisation organisation =
        new Organisation(
            text.get(),
            new Bilingual(zh.get(), names.orElseThrow().text("en", zh.get())),
            Values.texts(map, "aliases"),
            map.text("parent", ""),
            map.items("recipients").map(Values::address).flatMap(Optional::stream).toList(),
            map.text("responsible", ""),
            map.get("language").flatMap(Values::language).orElse(Language.ZH));
    if (byId.putIfAbsent(text.get(), organisation) != null) {
      id.orElseThrow().mistake("config.twice", text.get());
      return;
    }
    map.get("parent").ifPresent(parent -> parents.put(text.get(), parent));
    checkNames(organisation, map);
  }

  /** One name must not lead to two organisations. */
  private void checkNames(Organisation organisation, YamlMap map) {
    Set<String> names = new HashSet<>(organisation.aliases());
    names.add(organisation.name().zh());
    names.add(organisation.name().en());
    for (String name : names) {
      String other = idByName.putIfAbsent(name, organisation.id());
      if (other != null) {
        map.node().mistake("config.name-taken", name, other);
      }
    }
  }

  private void checkParent(String id, Node node) {
    String parent = byId.get(id).parent();
    if (!byId.containsKey(parent)) {
      node.mistakeHinting(
          Nearest.to(parent, byId.keySet()).orElse(""), "config.no-organisation", parent);
      return;
    }
    Set<String> above = new HashSet<>();
    String at = id;
    while (byId.containsKey(at) && above.add(at)) {
      at = byId.get(at).parent();
    }
    if (at.equals(id)) {
      node.mistake("config.circle", id);
    }
  }
}

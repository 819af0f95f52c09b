package org.figurecheck.rulefile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.figurecheck.rule.Indicators;
import org.figurecheck.rule.Rule;
import org.figurecheck.yaml.Mistake;
import org.figurecheck.yaml.Mistakes;
import org.figurecheck.yaml.Node;
import org.figurecheck.yaml.YamlFile;
import org.figurecheck.yaml.YamlMap;

/** Reads one rule file. */
final class FileReader {
  private final Indicators indicators;
  private final Map<String, String> ids;
  private final List<Rule> rules = new ArrayList<>();
  private final List<Example> examples = new ArrayList<>();

  /**
   * A reader for one file.
   *
   * @param ids all ids so far, each with the place where it stands
   */
  FileReader(Indicators indicators, Map<String, String> ids) {
    this.indicators = indicators;
    this.ids = ids;
  }

  /** All rules of a file; what is wrong is noted, and then nothing of it is to be used. */
  Loaded read(RuleFile file, Mistakes mistakes) {
    if (!file.trouble().isEmpty()) {
      mistakes.add(
          new Mistake(file.name(), 1, 1, "", "rule.unreadable", List.of(file.trouble()), ""));
      return Loaded.NOTHING;
    }
    Optional<YamlMap> map =
        YamlFile.read(file.name(), file.text(), mistakes)
            .flatMap(Node::map)
            .map(m -> m.keys("rules", "totals"));
    if (map.isEmpty()) {
      return Loaded.NOTHING;
    }
    RuleReader ruleReader = new RuleReader(indicators);
    TotalReader totalReader = new TotalReader(indicators);
    map.orElseThrow().items("rules").forEach(node -> add(node, ruleReader::read));
    map.orElseThrow().items("totals").forEach(node -> add(node, totalReader::read));
    return new Loaded(rules, examples);
  }

  private void add(Node node, BiFunction<String, YamlMap, Optional<Rule>> reader) {
    Optional<YamlMap> map = node.map();
    Optional<String> id = map.flatMap(m -> m.require("id")).flatMap(this::id);
    map.flatMap(m -> reader.apply(id.orElse("?"), m)).ifPresent(rules::add);
    map.ifPresent(m -> examples.addAll(new ExampleReader(indicators).read(id.orElse("?"), m)));
  }

  private Optional<String> id(Node node) {
    Optional<String> id = node.text();
    if (id.isEmpty()) {
      return id;
    }
    String name = id.orElseThrow();
    if (!name.chars().allMatch(c -> c == '-' || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))) {
      node.mistake("rule.bad-id", name);
      return Optional.empty();
    }
    String earlier = ids.putIfAbsent(name, node.file() + ":" + node.line());
    if (earlier != null) {
      node.mistake("rule.duplicate-id", name, earlier);
      return Optional.empty();
    }
    return id;
  }
}

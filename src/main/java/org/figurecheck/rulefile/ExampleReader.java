package org.figurecheck.rulefile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.figurecheck.figure.Period;
import org.figurecheck.rule.Indicators;
import org.figurecheck.yaml.Nearest;
import org.figurecheck.yaml.Node;
import org.figurecheck.yaml.YamlMap;

/** Reads the examples of a rule. */
final class ExampleReader {
  private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,18}(\\.[0-9]{1,9})?%?");

  private final Indicators indicators;

  ExampleReader(Indicators indicators) {
    this.indicators = indicators;
  }

  List<Example> read(String rule, YamlMap map) {
    List<Example> examples = new ArrayList<>();
    for (Node node : map.items("examples").toList()) {
      Example.Origin origin =
          new Example.Origin(rule, examples.size() + 1, node.file(), node.line());
      node.map().flatMap(m -> example(origin, m)).ifPresent(examples::add);
    }
    return examples;
  }

  private Optional<Example> example(Example.Origin origin, YamlMap map) {
    map.keys("text", "values", "previous", "period", "flags", "suggests");
    if (map.has("text") == map.has("values")) {
      map.node().mistake("rule.text-or-values");
      return Optional.empty();
    }
    Optional<Node> flags = map.require("flags");
    Example.Stated now = stated(map.get("text").or(() -> map.get("values")));
    Example.Stated before = stated(map.get("previous"));
    Optional<String> suggests = map.get("suggests").flatMap(Node::text);
    Example.Input input = new Example.Input(now, before, period(map));
    return flags.map(node -> new Example(origin, input, flags(node), suggests));
  }

  private static List<String> flags(Node node) {
    List<String> flags =
        node.isList()
            ? node.list().stream().flatMap(item -> item.text().stream()).toList()
            : node.text().stream().toList();
    return flags.equals(List.of("none")) ? List.of() : flags;
  }

  private static Period period(YamlMap map) {
    Optional<Node> node = map.get("period");
    Optional<Period> period = node.flatMap(Node::text).flatMap(Period::parse);
    if (node.isPresent() && period.isEmpty()) {
      node.orElseThrow().mistake("rule.bad-period");
    }
    return period.orElse(Period.UNSTATED);
  }

  private Example.Stated stated(Optional<Node> node) {
    if (node.filter(Predicate.not(Node::isMap)).isPresent()) {
      return new Example.Stated(node.flatMap(Node::text).orElse(""), List.of());
    }
    List<Example.Value> values = new ArrayList<>();
    for (YamlMap.Entry entry : node.flatMap(Node::map).map(YamlMap::entries).orElse(List.of())) {
      if (isIndicator(entry)) {
        number(entry.value()).ifPresent(n -> values.add(new Example.Value(entry.key(), n)));
      }
    }
    return new Example.Stated("", values);
  }

  private static Optional<String> number(Node node) {
    Optional<String> number = node.text();
    Optional<String> good = number.filter(n -> NUMBER.matcher(n).matches());
    if (number.isPresent() && good.isEmpty()) {
      node.mistake("rule.bad-number", number.orElseThrow());
    }
    return good;
  }

  private boolean isIndicator(YamlMap.Entry entry) {
    boolean known = indicators.find(entry.key()).isPresent();
    if (!known) {
      String hint = Nearest.to(entry.key(), indicators.names()).orElse("");
      entry.keyNode().mistakeHinting(hint, "rule.unknown-indicator", entry.key());
    }
    return known;
  }
}

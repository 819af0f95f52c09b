package org.figurecheck.config;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.figurecheck.extract.Effect;
import org.figurecheck.extract.Lexicon;
import org.figurecheck.extract.Measure;
import org.figurecheck.extract.Qualifier;
import org.figurecheck.extract.Topic;
import org.figurecheck.figure.Kind;
import org.figurecheck.figure.Unit;
import org.figurecheck.figure.UnitClass;
import org.figurecheck.yaml.Node;
import org.figurecheck.yaml.YamlMap;

/** Reads what must be known of the languages: units.yaml, qualifiers.yaml and idioms.yaml. */
final class LexiconFiles {
  /** Groups of measure words that are no class of unit of their own. */
  private static final Map<String, Kind> KINDS =
      Map.of(
          "money", Kind.MONEY,
          "area", Kind.AREA,
          "length", Kind.LENGTH,
          "weight", Kind.WEIGHT,
          "time", Kind.DURATION,
          "score", Kind.SCORE,
          "percent", Kind.PERCENT,
          "percentage-point", Kind.PERCENTAGE_POINT,
          "multiple", Kind.MULTIPLE);

  private static final List<String> GROUPS =
      Stream.concat(
              Values.words(UnitClass.class).stream().filter(word -> !word.equals("none")),
              Stream.of("percent", "percentage-point", "multiple"))
          .toList();

  private LexiconFiles() {}

  static Lexicon read(ConfigFiles files) {
    List<Measure> measures = new ArrayList<>();
    List<Measure> nouns = new ArrayList<>();
    files.root(
        "units.yaml",
        root -> {
          root.keys("units", "converted", "english");
          measures.addAll(measures(root, "units"));
          root.items("converted")
              .map(LexiconFiles::converted)
              .forEach(m -> m.ifPresent(measures::add));
          nouns.addAll(measures(root, "english"));
          return root;
        });
    List<Qualifier> qualifiers = files.root("qualifiers.yaml", LexiconFiles::qualifiers);
    return new Lexicon(measures, nouns, qualifiers, files.root("idioms.yaml", LexiconFiles::words));
  }

  private static List<Measure> measures(YamlMap root, String key) {
    List<Measure> measures = new ArrayList<>();
    Optional<YamlMap> groups = root.require(key).flatMap(Node::map);
    groups.ifPresent(known -> known.keys(GROUPS.toArray(String[]::new)));
    groups.stream()
        .flatMap(known -> known.entries().stream())
        .filter(group -> GROUPS.contains(group.key()))
        .forEach(
            group ->
                Values.texts(group.value())
                    .forEach(
                        word -> measures.add(measure(group.key(), word, word, BigDecimal.ONE))));
    return measures;
  }

  private static Optional<Measure> converted(Node node) {
    Optional<YamlMap> map = node.map().map(known -> known.keys("word", "class", "base", "factor"));
    Optional<String> word = map.flatMap(known -> known.require("word")).flatMap(Node::text);
    Optional<String> base = map.flatMap(known -> known.require("base")).flatMap(Node::text);
    Optional<String> group =
        map.flatMap(known -> known.require("class")).flatMap(value -> value.oneOf(GROUPS));
    Optional<BigDecimal> factor =
        map.flatMap(known -> known.require("factor")).flatMap(Node::number);
    return word.isPresent() && base.isPresent() && group.isPresent()
        ? factor.map(number -> measure(group.get(), word.get(), base.get(), number))
        : Optional.empty();
  }

  private static Measure measure(String group, String word, String base, BigDecimal factor) {
    Kind kind = KINDS.getOrDefault(group, Kind.COUNT);
    UnitClass unitClass =
        switch (kind) {
          case PERCENT, PERCENTAGE_POINT -> UnitClass.SHARE;
          case MULTIPLE -> UnitClass.OTHER;
          default -> UnitClass.valueOf(group.toUpperCase(Locale.ROOT).replace('-', '_'));
        };
    return new Measure(word, kind, new Unit(base, unitClass), factor);
  }

  private static List<Qualifier> qualifiers(YamlMap root) {
    root.keys(Values.words(Qualifier.Position.class).toArray(String[]::new));
    List<Qualifier> qualifiers = new ArrayList<>();
    for (Qualifier.Position position : Qualifier.Position.values()) {
      root.require(position.name().toLowerCase(Locale.ROOT))
          .flatMap(Node::map)
          .ifPresent(map -> map.entries().forEach(e -> qualifiers.addAll(of(position, e))));
    }
    return qualifiers;
  }

  private static List<Qualifier> of(Qualifier.Position position, YamlMap.Entry entry) {
    return Values.one(entry.keyNode(), Effect.class).stream()
        .flatMap(
            effect ->
                Values.texts(entry.value()).stream()
                    .map(word -> new Qualifier(word, position, effect)))
        .toList();
  }

  private static Map<Topic, List<String>> words(YamlMap root) {
    root.keys(Stream.of(Topic.values()).map(Topic::key).toArray(String[]::new));
    Map<Topic, List<String>> words = new EnumMap<>(Topic.class);
    for (Topic topic : Topic.values()) {
      root.require(topic.key()).ifPresent(list -> words.put(topic, Values.texts(list)));
    }
    return words;
  }
}

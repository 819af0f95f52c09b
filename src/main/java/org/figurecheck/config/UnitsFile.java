package org.figurecheck.config;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.figurecheck.extract.Measure;
import org.figurecheck.figure.Kind;
import org.figurecheck.figure.Unit;
import org.figurecheck.figure.UnitClass;
import org.figurecheck.yaml.Node;
import org.figurecheck.yaml.YamlMap;

/** Reads units.yaml: measure words in groups that say what they measure. */
final class UnitsFile {
  private static final Map<String, Unit> GROUPS = new LinkedHashMap<>();
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

  static {
    for (UnitClass unitClass : UnitClass.values()) {
      if (unitClass != UnitClass.SHARE && unitClass != UnitClass.NONE) {
        GROUPS.put(unitClass.wireName(), new Unit("", unitClass));
      }
    }
    GROUPS.put("percent", new Unit("", UnitClass.SHARE));
    GROUPS.put("percentage-point", new Unit("", UnitClass.SHARE));
    GROUPS.put("multiple", new Unit("", UnitClass.OTHER));
  }

  private static final Unit PERCENT = new Unit("%", UnitClass.SHARE);

  private final List<Measure> measures = new ArrayList<>();
  private final List<Measure> nouns = new ArrayList<>();
  private final List<Measure> currencies = new ArrayList<>();

  UnitsFile(YamlMap root) {
    root.keys("units", "converted", "english", "english-converted", "currencies");
    root.get("units").flatMap(Node::map).ifPresent(map -> groups(map, measures));
    root.get("english").flatMap(Node::map).ifPresent(map -> groups(map, nouns));
    nouns.replaceAll(UnitsFile::withSign);
    converted(root, "converted", measures);
    converted(root, "english-converted", nouns);
    converted(root, "currencies", currencies);
  }

  List<Measure> measures() {
    return measures;
  }

  List<Measure> nouns() {
    return nouns;
  }

  List<Measure> currencies() {
    return currencies;
  }

  private static void groups(YamlMap map, List<Measure> found) {
    map.keys(GROUPS.keySet().toArray(String[]::new));
    for (String group : GROUPS.keySet()) {
      Values.texts(map, group).forEach(word -> found.add(measure(group, word, word, null)));
    }
  }

  /** Per cent is %. */
  private static Measure withSign(Measure noun) {
    return noun.kind() == Kind.PERCENT
        ? new Measure(noun.word(), noun.kind(), PERCENT, noun.factor())
        : noun;
  }

  private static void converted(YamlMap root, String key, List<Measure> found) {
    root.items(key).map(Node::map).flatMap(Optional::stream).forEach(map -> converted(map, found));
  }

  private static void converted(YamlMap map, List<Measure> found) {
    map.keys("word", "class", "base", "factor");
    Optional<String> word = map.require("word").flatMap(Node::text);
    Optional<String> base = map.require("base").flatMap(Node::text);
    Optional<String> group =
        map.require("class").flatMap(node -> node.oneOf(List.copyOf(GROUPS.keySet())));
    Optional<BigDecimal> factor = map.require("factor").flatMap(Node::number);
    if (word.isPresent() && base.isPresent() && group.isPresent()) {
      factor.ifPresent(times -> found.add(measure(group.get(), word.get(), base.get(), times)));
    }
  }

  private static Measure measure(String group, String word, String base, BigDecimal factor) {
    Unit unit = new Unit(base, GROUPS.get(group).unitClass());
    Kind kind = KINDS.getOrDefault(group, Kind.COUNT);
    return new Measure(word, kind, unit, factor == null ? BigDecimal.ONE : factor);
  }
}

package org.figurecheck.extract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.figurecheck.figure.Kind;
import org.figurecheck.figure.Unit;
import org.figurecheck.figure.UnitClass;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The lexicon that ships, for tests of this package. */
public final class YamlLexicon {
  private YamlLexicon() {}

  public static Lexicon shipped() {
    Map<String, Object> units = load("units");
    List<Measure> measures = new ArrayList<>();
    groups(units, "units")
        .forEach((group, words) -> words.forEach(w -> measures.add(measure(group, w, w, "1"))));
    for (Object each : (List<?>) units.get("converted")) {
      Map<?, ?> c = (Map<?, ?>) each;
      measures.add(
          measure(
              (String) c.get("class"),
              (String) c.get("word"),
              (String) c.get("base"),
              c.get("factor").toString()));
    }
    List<Measure> nouns = new ArrayList<>();
    groups(units, "english")
        .forEach((group, words) -> words.forEach(w -> nouns.add(measure(group, w, w, "1"))));
    List<Qualifier> qualifiers = new ArrayList<>();
    Map<String, Object> file = load("qualifiers");
    for (Qualifier.Position position : Qualifier.Position.values()) {
      groups(file, position.name().toLowerCase(Locale.ROOT))
          .forEach(
              (effect, words) ->
                  words.forEach(
                      w ->
                          qualifiers.add(
                              new Qualifier(
                                  w,
                                  position,
                                  Effect.valueOf(
                                      effect.toUpperCase(Locale.ROOT).replace('-', '_'))))));
    }
    Map<Topic, List<String>> words = new EnumMap<>(Topic.class);
    Map<String, Object> idioms = load("idioms");
    for (Topic topic : Topic.values()) {
      words.put(topic, strings(idioms.get(topic.key())));
    }
    return new Lexicon(measures, nouns, qualifiers, words);
  }

  private static Measure measure(String group, String word, String base, String factor) {
    Kind kind =
        switch (group) {
          case "money" -> Kind.MONEY;
          case "area" -> Kind.AREA;
          case "length" -> Kind.LENGTH;
          case "weight" -> Kind.WEIGHT;
          case "time" -> Kind.DURATION;
          case "score" -> Kind.SCORE;
          case "percent" -> Kind.PERCENT;
          case "percentage-point" -> Kind.PERCENTAGE_POINT;
          case "multiple" -> Kind.MULTIPLE;
          default -> Kind.COUNT;
        };
    UnitClass unitClass =
        switch (kind) {
          case PERCENT, PERCENTAGE_POINT -> UnitClass.SHARE;
          case MULTIPLE -> UnitClass.OTHER;
          default -> UnitClass.valueOf(group.toUpperCase(Locale.ROOT).replace('-', '_'));
        };
    return new Measure(word, kind, new Unit(base, unitClass), new BigDecimal(factor));
  }

  private static Map<String, List<String>> groups(Map<String, Object> file, String key) {
    Map<String, List<String>> groups = new java.util.LinkedHashMap<>();
    ((Map<?, ?>) file.get(key))
        .forEach((group, words) -> groups.put((String) group, strings(words)));
    return groups;
  }

  private static List<String> strings(Object list) {
    return ((List<?>) java.util.Objects.requireNonNull(list))
        .stream().map(Object::toString).toList();
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> load(String name) {
    try {
      String text = Files.readString(Path.of("config", name + ".yaml"));
      return (Map<String, Object>) new Load(LoadSettings.builder().build()).loadFromString(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

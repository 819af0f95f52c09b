package org.figurecheck.config;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.figurecheck.extract.Effect;
import org.figurecheck.extract.Lexicon;
import org.figurecheck.extract.Qualifier;
import org.figurecheck.extract.Topic;
import org.figurecheck.yaml.Mistake;
import org.figurecheck.yaml.Mistakes;
import org.figurecheck.yaml.Node;
import org.figurecheck.yaml.YamlMap;

/** Reads what must be known of the languages: units.yaml, qualifiers.yaml and idioms.yaml. */
public final class LexiconFile {
  private LexiconFile() {}

  /**
   * What was read and what is wrong in it.
   *
   * @param lexicon what could be read
   * @param mistakes all mistakes in the three files
   */
  public record Loaded(Lexicon lexicon, List<Mistake> mistakes) {}

  /** Reads the files below {@code config} in the home folder; where one is missing, the packed. */
  public static Loaded load(Path home) {
    Mistakes mistakes = new Mistakes();
    ConfigFiles files = new ConfigFiles(home, mistakes);
    UnitsFile units = files.root("units.yaml", UnitsFile::new);
    List<Qualifier> qualifiers = files.root("qualifiers.yaml", LexiconFile::qualifiers);
    Map<Topic, List<String>> words = files.root("idioms.yaml", LexiconFile::words);
    return new Loaded(
        new Lexicon(units.measures(), units.nouns(), units.currencies(), qualifiers, words),
        mistakes.list());
  }

  private static List<Qualifier> qualifiers(YamlMap root) {
    root.keys(keys(Qualifier.Position.values()));
    List<Qualifier> qualifiers = new ArrayList<>();
    for (Qualifier.Position position : Qualifier.Position.values()) {
      root.get(key(position))
          .flatMap(Node::map)
          .map(map -> map.keys(keys(Effect.values())))
          .ifPresent(map -> qualifiers(map, position, qualifiers));
    }
    return qualifiers;
  }

  private static void qualifiers(
      YamlMap map, Qualifier.Position position, List<Qualifier> qualifiers) {
    for (Effect effect : Effect.values()) {
      Values.texts(map, key(effect))
          .forEach(word -> qualifiers.add(new Qualifier(word, position, effect)));
    }
  }

  private static Map<Topic, List<String>> words(YamlMap root) {
    root.keys(keys(Topic.values()));
    Map<Topic, List<String>> words = new EnumMap<>(Topic.class);
    for (Topic topic : Topic.values()) {
      words.put(topic, Values.texts(root, key(topic)));
    }
    return words;
  }

  private static String key(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static String[] keys(Enum<?>[] values) {
    return Arrays.stream(values).map(LexiconFile::key).toArray(String[]::new);
  }
}

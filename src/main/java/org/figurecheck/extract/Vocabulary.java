package org.figurecheck.extract;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** A lexicon made ready for looking up. */
final class Vocabulary {
  final WordTable<Measure> measures;
  final WordTable<Measure> nouns;
  final WordTable<Measure> currencies;
  final WordTable<Qualifier> before;
  final WordTable<Qualifier> inside;
  final WordTable<Qualifier> after;
  final Idioms idioms;
  private final Map<Topic, WordTable<String>> words = new EnumMap<>(Topic.class);

  Vocabulary(Lexicon lexicon) {
    measures = new WordTable<>(lexicon.measures(), Measure::word);
    nouns = new WordTable<>(lexicon.nouns(), Measure::word);
    currencies = new WordTable<>(lexicon.currencies(), Measure::word);
    before = qualifiers(lexicon, Qualifier.Position.BEFORE);
    inside = qualifiers(lexicon, Qualifier.Position.INSIDE);
    after = qualifiers(lexicon, Qualifier.Position.AFTER);
    idioms = new Idioms(lexicon.words(Topic.IDIOMS));
    for (Topic topic : Topic.values()) {
      words.put(topic, WordTable.of(lexicon.words(topic)));
    }
  }

  private static WordTable<Qualifier> qualifiers(Lexicon lexicon, Qualifier.Position position) {
    List<Qualifier> there =
        lexicon.qualifiers().stream().filter(word -> word.position() == position).toList();
    return new WordTable<>(there, Qualifier::word);
  }

  WordTable<String> of(Topic topic) {
    return words.get(topic);
  }
}

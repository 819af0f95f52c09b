package org.figurecheck.extract;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.figurecheck.figure.UnitClass;

/** A lexicon made ready for looking up. */
final class Vocabulary {
  final WordTable<Measure> measures;
  final WordTable<Measure> nouns;
  final WordTable<Measure> currencies;

  /** In what money is told where its unit is left out. */
  final Measure money;

  final WordTable<Qualifier> before;
  final WordTable<Qualifier> inside;
  final WordTable<Qualifier> after;
  final Idioms idioms;
  private final Map<Topic, WordTable<String>> words = new EnumMap<>(Topic.class);

  Vocabulary(Lexicon lexicon) {
    measures = new WordTable<>(lexicon.measures(), Measure::word);
    nouns = new WordTable<>(lexicon.nouns(), Measure::word);
    currencies = new WordTable<>(lexicon.currencies(), Measure::word);
    money =
        lexicon.measures().stream()
            .filter(measure -> measure.unit().unitClass() == UnitClass.MONEY)
            .filter(measure -> measure.factor().compareTo(BigDecimal.ONE) == 0)
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("No unit of money in the lexicon"));
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

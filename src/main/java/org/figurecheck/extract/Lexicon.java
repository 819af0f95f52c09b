package org.figurecheck.extract;

import java.util.List;
import java.util.Map;

/**
 * What must be known of the languages to read figures in them.
 *
 * @param measures the measure words
 * @param nouns the English nouns that measure words do the work of in Chinese
 * @param currencies the names of currencies that stand before a number
 * @param qualifiers the words that hedge
 * @param words all other lists
 */
public record Lexicon(
    List<Measure> measures,
    List<Measure> nouns,
    List<Measure> currencies,
    List<Qualifier> qualifiers,
    Map<Topic, List<String>> words) {
  public Lexicon {
    measures = List.copyOf(measures);
    nouns = List.copyOf(nouns);
    currencies = List.copyOf(currencies);
    qualifiers = List.copyOf(qualifiers);
    words = Map.copyOf(words);
  }

  List<String> words(Topic topic) {
    return words.getOrDefault(topic, List.of());
  }
}

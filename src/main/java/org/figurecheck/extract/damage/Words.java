package org.figurecheck.extract.damage;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.figurecheck.extract.Lexicon;
import org.figurecheck.extract.Measure;
import org.figurecheck.extract.Topic;
import org.figurecheck.extract.WordTable;
import org.figurecheck.figure.Kind;

/** The words by which damage is told from good text. */
final class Words {
  final WordTable<Measure> measures;
  private final Map<Topic, WordTable<String>> topics = new EnumMap<>(Topic.class);

  Words(Lexicon lexicon) {
    measures = new WordTable<>(lexicon.measures(), Measure::word);
    for (Topic topic : Topic.values()) {
      topics.put(topic, WordTable.of(lexicon.words().getOrDefault(topic, List.of())));
    }
  }

  boolean begin(Topic topic, String text, int index) {
    return topics.get(topic).startingAt(text, index) != null;
  }

  boolean end(Topic topic, String text, int index) {
    return topics.get(topic).endingAt(text, index, 0) != null;
  }

  /** Where the word of a topic ends that begins at a char, or that char. */
  int endOf(Topic topic, String text, int index) {
    String word = topics.get(topic).startingAt(text, index);
    return word == null ? index : index + word.length();
  }

  /** Where the word of a topic begins that ends before a char, or that char. */
  int start(Topic topic, String text, int index) {
    String word = topics.get(topic).endingAt(text, index, 0);
    return word == null ? index : index - word.length();
  }

  /** Whether a measure word or the sign of a share stands behind a stretch, and words before it. */
  boolean isCounted(String text, int start, int end) {
    boolean unit = measureEnd(text, end) > end && !begin(Topic.HIDING, text, end);
    return Letters.isHan(text, start - 1) && (unit || Letters.at(text, end) == '%');
  }

  boolean isMoney(String text, int index) {
    Measure measure = measures.startingAt(text, index);
    return measure != null && measure.kind() == Kind.MONEY;
  }

  /** Where the measure word ends that begins at a char, or that char. */
  int measureEnd(String text, int index) {
    Measure measure = measures.startingAt(text, index);
    return measure == null ? index : index + measure.word().length();
  }
}

package org.figurecheck.extract;

import java.util.BitSet;
import org.figurecheck.text.Repaired;

/**
 * A text made ready for reading.
 *
 * @param repaired the repaired text
 * @param text the same in simplified script
 * @param words the vocabulary
 * @param masked the chars that belong to phrases that count nothing
 */
record Page(Repaired repaired, String text, Vocabulary words, BitSet masked) {
  static Page of(Repaired repaired, Vocabulary words) {
    String text = repaired.folded();
    return new Page(repaired, text, words, words.idioms.in(text));
  }

  char at(int index) {
    return Chars.at(text, index);
  }

  /** What the text says in its own script. */
  String written(int start, int end) {
    return repaired.text().substring(start, end);
  }

  /** Whether a word of a topic ends before a char. */
  boolean follows(Topic topic, int index) {
    return words.of(topic).endingAt(text, index, 0) != null;
  }
}

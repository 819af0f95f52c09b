package org.figurecheck.extract;

import java.util.BitSet;
import org.figurecheck.extract.numeral.Numeral;
import org.figurecheck.extract.table.Tables;
import org.figurecheck.text.FullStops;
import org.figurecheck.text.Repaired;

/**
 * A text made ready for reading.
 *
 * @param repaired the repaired text
 * @param text the same in simplified script and small letters, the cells of its tables parted by
 *     tabs
 * @param words the vocabulary
 * @param numerals its numerals
 * @param tables its tables
 */
record Page(Repaired repaired, String text, Vocabulary words, Numerals numerals, Tables tables) {
  private static final int LONGEST_BEFORE = 3;

  static Page of(Repaired repaired, Vocabulary words, Tables tables) {
    String text = lower(repaired.folded(), tables.between());
    Numerals numerals = new Numerals(text, words.idioms.in(text));
    return new Page(repaired, text, words, numerals, tables);
  }

  /** Small letters, and tabs between cells, char by char, so that places stay the same. */
  private static String lower(String text, BitSet between) {
    char[] chars = text.toCharArray();
    for (int i = 0; i < chars.length; i++) {
      chars[i] = between.get(i) ? '\t' : Character.toLowerCase(chars[i]);
    }
    return new String(chars);
  }

  char at(int index) {
    return Chars.at(text, index);
  }

  /** The chars that belong to phrases that count nothing. */
  BitSet masked() {
    return numerals.masked();
  }

  /** Whether a clause ends with the character at a place. */
  boolean endsClause(int index) {
    boolean ends = Chars.endsClause(at(index)) && !WrappedLine.breaksAt(this, index);
    return ends || FullStops.ends(repaired.text(), index);
  }

  /** The longest numeral that begins at a char, or null. */
  Numeral numeral(int start) {
    return numerals.at(start);
  }

  /** Whether a char belongs to a set phrase that counts nothing: 伍 in 队伍. */
  boolean isIdiom(int at) {
    return numerals.masked().get(at);
  }

  /** What the text says in its own script. */
  String written(int start, int end) {
    return repaired.text().substring(start, end);
  }

  /** Whether a char belongs to a word of a topic that begins no earlier than another char. */
  boolean covers(Topic topic, int floor, int at) {
    for (int start = at; start >= Math.max(floor, at - LONGEST_BEFORE); start--) {
      String word = words.of(topic).startingAt(text, start);
      if (word != null && start + word.length() > at) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word of a topic ends before a char. */
  boolean follows(Topic topic, int index) {
    return words.of(topic).endingAt(text, index, 0) != null;
  }
}

package org.figurecheck.extract.relation;

import java.util.List;

/**
 * A repaired text in simplified script with its figures in place.
 *
 * @param text the text, folded without moving any character
 * @param mentions its figures in the order of the text
 */
record Passage(String text, List<Mention> mentions) {
  private static final String ENDS = "。！？!?\n";
  private static final String BREAKS = ENDS + "；;，,：:";
  private static final String OPENING = "“‘「『《〈（([【〔";
  private static final String CLOSING = "”’」』》〉）)]】〕";

  Passage {
    mentions = List.copyOf(mentions);
  }

  static boolean isBreak(char c) {
    return BREAKS.indexOf(c) >= 0;
  }

  static boolean isOpening(char c) {
    return OPENING.indexOf(c) >= 0;
  }

  static boolean isClosing(char c) {
    return CLOSING.indexOf(c) >= 0;
  }

  static boolean isHan(char c) {
    return Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
  }

  /** Whether a sentence ends with the character at a position. */
  boolean endsAt(int position) {
    char c = at(position);
    return ENDS.indexOf(c) >= 0
        || (c == '.' && !isDigit(position - 1) && Character.isWhitespace(at(position + 1)));
  }

  /** Whether a clause ends with the character at a position; a comma inside a number ends none. */
  boolean breaksAt(int position) {
    boolean grouping = at(position) == ',' && isDigit(position - 1) && isDigit(position + 1);
    return endsAt(position) || (BREAKS.indexOf(at(position)) >= 0 && !grouping);
  }

  private boolean isDigit(int position) {
    return at(position) >= '0' && at(position) <= '9';
  }

  char at(int position) {
    return position >= 0 && position < text.length() ? text.charAt(position) : '\n';
  }

  String between(int start, int end) {
    return start < end ? text.substring(start, end) : "";
  }

  /** The figures that begin at or after one character and end at or before another. */
  List<Mention> mentions(int from, int to) {
    return mentions.stream().filter(m -> m.start() >= from && m.end() <= to).toList();
  }

  /** Where the sentence that holds a character begins. */
  int sentenceStart(int position) {
    int start = position;
    while (start > 0 && !endsAt(start - 1)) {
      start--;
    }
    return start;
  }

  /** Where the sentence that holds a character ends, before its closing mark. */
  int sentenceEnd(int position) {
    int end = position;
    while (end < text.length() && !endsAt(end)) {
      end++;
    }
    return end;
  }

  /** Where the clause that holds a character begins. */
  int clauseStart(int position) {
    int start = position;
    while (start > 0 && !breaksAt(start - 1)) {
      start--;
    }
    return start;
  }

  /** Where the clause that holds a character ends. */
  int clauseEnd(int position) {
    int end = position;
    while (end < text.length() && !breaksAt(end)) {
      end++;
    }
    return end;
  }

  /** The bracket that closes the one just opened before a character, or the end of the sentence. */
  int bracketEnd(int position) {
    int depth = 1;
    for (int i = position; i < text.length(); i++) {
      char c = text.charAt(i);
      depth += "（([【〔".indexOf(c) >= 0 ? 1 : "）)]】〕".indexOf(c) >= 0 ? -1 : 0;
      if (depth == 0 || c == '\n') {
        return i;
      }
    }
    return text.length();
  }
}

package org.figurecheck.extract.numeral;

/** Passes over the few blanks that may stand inside a numeral. */
final class Blanks {
  /** More blanks than these part two numbers. */
  private static final int MOST = 8;

  private Blanks() {}

  /** The first char from a place on that is no blank, or that place if the blanks are too many. */
  static int skip(String text, int start) {
    int end = start;
    while (end < text.length() && text.charAt(end) == ' ' && end - start <= MOST) {
      end++;
    }
    return end - start > MOST ? start : end;
  }

  /** The end of a word, which blanks may part, or -1 if it does not stand at a place. */
  static int word(String text, int start, String word) {
    int at = start;
    for (int i = 0; i < word.length(); i++) {
      at = skip(text, at);
      if (at >= text.length() || text.charAt(at) != word.charAt(i)) {
        return -1;
      }
      at++;
    }
    return at;
  }
}

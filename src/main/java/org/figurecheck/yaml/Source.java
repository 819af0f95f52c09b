package org.figurecheck.yaml;

import java.util.List;

/**
 * A file being read.
 *
 * @param file its name as its author knows it
 * @param characters its text by code point
 * @param mistakes takes what is wrong in it
 */
record Source(String file, int[] characters, Mistakes mistakes) {
  Source(String file, String text, Mistakes mistakes) {
    this(file, text.codePoints().toArray(), mistakes);
  }

  /** Notes a mistake at a code point of the text. */
  void mistake(int index, String code, List<String> arguments, String hint) {
    int at = Math.min(Math.max(index, 0), characters.length);
    int start = at;
    while (start > 0 && !isBreak(characters[start - 1])) {
      start--;
    }
    int end = at;
    while (end < characters.length && !isBreak(characters[end])) {
      end++;
    }
    mistakes.add(
        new Mistake(
            file, line(at), at - start + 1, text(start, end), code, List.copyOf(arguments), hint));
  }

  int line(int index) {
    int line = 1;
    for (int i = 0; i < index; i++) {
      boolean carriage = characters[i] == '\r' && !(i + 1 < index && characters[i + 1] == '\n');
      line += characters[i] == '\n' || carriage ? 1 : 0;
    }
    return line;
  }

  private String text(int start, int end) {
    return new String(characters, start, end - start);
  }

  private static boolean isBreak(int character) {
    return character == '\n' || character == '\r';
  }
}

package org.figurecheck.yaml;

/** Finds the place in the file of a character of a value, through quotes, escapes and folding. */
final class Alignment {
  private Alignment() {}

  /** The code point of the file that an offset into a value's text stands for. */
  static int locate(int[] file, Node.Span span, String value, int offset) {
    if (value == null) {
      return span.start();
    }
    int[] text = value.codePoints().toArray();
    int at = skipHeader(file, span);
    int end = Math.min(span.end(), file.length);
    for (int i = 0; i < Math.min(offset, text.length); i++) {
      if (!Character.isWhitespace(text[i])) {
        at = find(file, at, end, text[i]) + 1;
      }
    }
    if (offset >= text.length) {
      return Math.min(at, end);
    }
    int found = Character.isWhitespace(text[offset]) ? at : find(file, at, end, text[offset]);
    return found < end ? found : span.start();
  }

  private static int find(int[] file, int from, int end, int character) {
    int at = from;
    while (at < end && file[at] != character) {
      at++;
    }
    return at;
  }

  /** Past an opening quote, or past the line of a block scalar's sign. */
  private static int skipHeader(int[] file, Node.Span span) {
    int first = span.start() < file.length ? file[span.start()] : 0;
    if (first == '"' || first == '\'') {
      return span.start() + 1;
    }
    return first == '|' || first == '>'
        ? find(file, span.start(), span.end(), '\n') + 1
        : span.start();
  }
}

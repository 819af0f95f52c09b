package org.figurecheck.extract.relation;

/**
 * A stretch of a text.
 *
 * @param start its first character
 * @param end the character after its last
 */
record Span(int start, int end) {
  String in(String text) {
    return text.substring(start, end);
  }

  int length() {
    return end - start;
  }

  Span from(int newStart) {
    return new Span(newStart, end);
  }

  Span to(int newEnd) {
    return new Span(start, newEnd);
  }
}

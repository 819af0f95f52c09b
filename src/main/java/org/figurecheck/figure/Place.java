package org.figurecheck.figure;

/**
 * Where something stands in a document.
 *
 * @param start first code point in the document's text
 * @param end code point after the last
 * @param locator the same place in the document's own terms (paragraph, cell, row key), or empty
 */
public record Place(int start, int end, String locator) {
  public Place {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("no place: " + start + " to " + end);
    }
  }

  public boolean meets(Place other) {
    return start < other.end && other.start < end;
  }
}

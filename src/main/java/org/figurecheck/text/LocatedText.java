package org.figurecheck.text;

import java.util.List;

/**
 * The readable text of a document, as it is, with the document's own name for every stretch of it.
 *
 * @param text the text that offsets count in, by code point
 * @param stretches the stretches in the order of the text, without overlap; may be empty
 * @param grids the tables that the document knows, in the order of the text
 */
public record LocatedText(String text, List<Stretch> stretches, List<Grid> grids) {
  /**
   * A stretch of the text that the document names as one.
   *
   * @param start its first code point
   * @param locator its name, such as paragraph 12 or a cell
   */
  public record Stretch(int start, String locator) {}

  public LocatedText {
    stretches = List.copyOf(stretches);
    grids = List.copyOf(grids);
  }

  public LocatedText(String text, List<Stretch> stretches) {
    this(text, stretches, List.of());
  }

  public static LocatedText plain(String text) {
    return new LocatedText(text, List.of());
  }

  /** The locator of the stretch that holds a code point, or empty. */
  public String locatorAt(int codePoint) {
    int low = 0;
    int high = stretches.size() - 1;
    String locator = "";
    while (low <= high) {
      int middle = (low + high) >>> 1;
      if (stretches.get(middle).start() <= codePoint) {
        locator = stretches.get(middle).locator();
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return locator;
  }
}

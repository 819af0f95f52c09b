package org.figurecheck.source;

import java.util.List;
import org.figurecheck.text.LocatedText;

/**
 * What a file says.
 *
 * @param title its title, or its first line
 * @param text its readable text; of a table, its cells
 * @param rows its figures if it is a table of figures, else none
 */
record Document(String title, LocatedText text, List<Row> rows) {
  private static final int LONGEST_TITLE = 100;

  Document {
    rows = List.copyOf(rows);
  }

  static Document prose(LocatedText text) {
    return new Document(firstLine(text.text()), text, List.of());
  }

  static String firstLine(String text) {
    return text.lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .findFirst()
        .map(line -> line.codePointCount(0, line.length()) > LONGEST_TITLE ? "" : line)
        .orElse("");
  }
}

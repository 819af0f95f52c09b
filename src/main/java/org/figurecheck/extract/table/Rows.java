package org.figurecheck.extract.table;

import java.util.List;

/**
 * Lines that are the rows of a table, or none.
 *
 * @param lines the rows
 * @param isMovedIn whether the first row has no cell above the labels
 * @param end the number of the line behind the last
 */
record Rows(List<Line> lines, boolean isMovedIn, int end) {
  static final Rows NONE = new Rows(List.of(), false, 0);

  int firstColumn(int row) {
    return isMovedIn && row == 0 ? 1 : 0;
  }

  boolean isEven() {
    return lines.stream().mapToInt(line -> line.pieces().size()).distinct().count() < 2;
  }

  /** Whether blanks before labels push them to the middle: the head stands further in than one. */
  boolean isCentred(String text) {
    Line head = lines.get(0);
    return !isMovedIn
        && !head.pieces().get(0).isBlank(text)
        && lines.stream()
            .filter(line -> !line.pieces().get(0).isBlank(text))
            .anyMatch(line -> line.indent(text) < head.indent(text));
  }
}

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
}

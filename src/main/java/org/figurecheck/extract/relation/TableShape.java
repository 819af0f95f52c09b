package org.figurecheck.extract.relation;

import java.util.stream.IntStream;
import org.figurecheck.extract.table.Table;

/** Whether the rows of a table stand side by side, or some below others. */
final class TableShape {
  private TableShape() {}

  /** Whether no row divides another: none is of 其中, moved in, or without values. */
  static boolean isFlat(Table table) {
    return IntStream.range(table.firstRow(), table.rows())
        .allMatch(row -> hasValues(table, row) && !hasPart(table, row));
  }

  private static boolean hasValues(Table table, int row) {
    return IntStream.range(0, table.columns()).anyMatch(column -> table.isValue(row, column));
  }

  private static boolean hasPart(Table table, int row) {
    return IntStream.range(0, table.columns())
        .filter(column -> table.isValue(row, column))
        .anyMatch(column -> table.isPart(row, column) || isMovedIn(table, row, column));
  }

  /** Whether the label of a row is moved in, as that of a part may be. */
  static boolean isMovedIn(Table table, int row, int column) {
    return table.indent(row, column) > table.indent(table.firstRow(), column);
  }
}

package org.figurecheck.extract.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.figurecheck.text.Grid;
import org.figurecheck.text.Repaired;

/** The cells of a table by row and column; a merged cell fills all that it covers. */
final class Matrix {
  private static final int MOST_ROWS = 20_000;
  private static final int MOST_COLUMNS = 100;
  private static final int MOST_WORDS = 80;

  private final TableCell[][] cells;
  private final List<TableCell> anchors = new ArrayList<>();

  private Matrix(int rows, int columns) {
    this.cells = new TableCell[rows][columns];
  }

  /** The matrix of a grid, unless that is too large to be the table of a report. */
  static Optional<Matrix> of(Grid grid, Repaired text) {
    TreeSet<Integer> numbers = new TreeSet<>();
    int columns = 0;
    for (Grid.Cell cell : grid.cells()) {
      numbers.add(cell.row());
      columns = Math.max(columns, cell.column() + 1);
    }
    if (numbers.isEmpty() || numbers.size() > MOST_ROWS || columns > MOST_COLUMNS) {
      return Optional.empty();
    }
    List<Integer> rows = List.copyOf(numbers);
    Matrix matrix = new Matrix(rows.size(), columns);
    int row = 0;
    for (Grid.Cell cell : grid.cells()) {
      if (rows.get(row) != cell.row()) {
        row = java.util.Collections.binarySearch(rows, cell.row());
      }
      matrix.fill(row, cell, text);
    }
    return Optional.of(matrix);
  }

  private void fill(int row, Grid.Cell cell, Repaired text) {
    TableCell filled = read(row, cell, text);
    anchors.add(filled);
    int lastRow = (int) Math.min(rows(), (long) row + cell.down());
    int lastColumn = (int) Math.min(columns(), (long) cell.column() + cell.across());
    for (int r = row; r < lastRow; r++) {
      for (int c = cell.column(); c < lastColumn; c++) {
        cells[r][c] = cells[r][c] == null || cells[r][c].isEmpty() ? filled : cells[r][c];
      }
    }
  }

  private static TableCell read(int row, Grid.Cell cell, Repaired text) {
    int start = text.indexOf(cell.start());
    int end = Math.max(start, text.indexOf(cell.end()));
    int from = start;
    while (from < end && isBlank(text.text().charAt(from))) {
      from++;
    }
    while (end > from && isBlank(text.text().charAt(end - 1))) {
      end--;
    }
    String words = text.folded().substring(from, Math.min(end, from + MOST_WORDS));
    CellLook look = CellLook.of(words, from - start, end - from);
    return new TableCell(row, cell.column(), from, words, look);
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || c == '\u00A0' || c == '\u3000';
  }

  int rows() {
    return cells.length;
  }

  int columns() {
    return cells[0].length;
  }

  List<TableCell> anchors() {
    return anchors;
  }

  /** The cell that covers a place, or one that says nothing. */
  TableCell at(int row, int column) {
    TableCell cell = cells[row][column];
    return cell == null ? new TableCell(row, column, 0, "", CellLook.of("", 0, 0)) : cell;
  }

  /** Whether the cell at a place begins there. */
  boolean begins(int row, int column) {
    TableCell cell = at(row, column);
    return cell.row() == row && cell.column() == column;
  }

  /** The cells of a row that say something, each once. */
  List<TableCell> row(int row) {
    List<TableCell> found = new ArrayList<>();
    for (int c = 0; c < columns(); c++) {
      TableCell cell = at(row, c);
      if (!cell.isEmpty() && (found.isEmpty() || found.get(found.size() - 1) != cell)) {
        found.add(cell);
      }
    }
    return found;
  }
}

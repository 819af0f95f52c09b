package org.figurecheck.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.figurecheck.text.Grid;

/** Puts the cells of a table into rows, with empty cells where the text has none. */
final class GridRows {
  private static final int WIDEST_FILLED = 100;
  private static final PageView.Cell EMPTY = new PageView.Cell(1, 1, false, List.of());

  private final int columns;
  private final int last;
  private final List<List<PageView.Cell>> rows = new ArrayList<>();

  /** Up to which row a cell from above fills a column. */
  private final Map<Integer, Integer> filled = new HashMap<>();

  private int column;

  private GridRows(List<Grid.Cell> cells) {
    this.columns = 1 + cells.stream().mapToInt(Grid.Cell::column).max().orElse(0);
    this.last = cells.stream().mapToInt(Grid.Cell::row).max().orElse(0);
  }

  /** What a page shows of a cell; the next cell begins at the second number. */
  interface Content {
    List<PageView.Piece> of(Grid.Cell cell, int next);
  }

  static List<List<PageView.Cell>> of(List<Grid.Cell> cells, Content content) {
    GridRows rows = new GridRows(cells);
    int row = cells.get(0).row();
    rows.begin();
    for (int i = 0; i < cells.size(); i++) {
      Grid.Cell cell = cells.get(i);
      for (; row < cell.row(); row++) {
        rows.end(row);
        rows.begin();
      }
      int next = i + 1 < cells.size() ? cells.get(i + 1).start() : cell.end();
      rows.add(cell, content.of(cell, next));
    }
    rows.end(row);
    return rows.rows;
  }

  private void begin() {
    rows.add(new ArrayList<>());
    column = 0;
  }

  private void end(int row) {
    if (columns <= WIDEST_FILLED) {
      fill(row, columns);
    }
  }

  private void add(Grid.Cell cell, List<PageView.Piece> content) {
    fill(cell.row(), cell.column());
    int down = Math.max(1, Math.min(cell.down(), last + 1 - cell.row()));
    int across = Math.max(1, Math.min(cell.across(), columns - cell.column()));
    row().add(new PageView.Cell(down, across, isNumber(content), content));
    for (int c = cell.column(); c < cell.column() + across; c++) {
      filled.put(c, cell.row() + down);
    }
    column = cell.column() + across;
  }

  private void fill(int row, int end) {
    for (; column < end; column++) {
      if (filled.getOrDefault(column, 0) <= row) {
        row().add(EMPTY);
      }
    }
  }

  private List<PageView.Cell> row() {
    return rows.get(rows.size() - 1);
  }

  private static boolean isNumber(List<PageView.Piece> content) {
    return content.stream().anyMatch(piece -> piece.text().chars().anyMatch(Character::isDigit))
        && content.stream()
            .flatMapToInt(piece -> piece.text().chars())
            .allMatch(c -> Character.isDigit(c) || "+-.,% \u00A0\u2212\uFF05".indexOf(c) >= 0);
  }
}

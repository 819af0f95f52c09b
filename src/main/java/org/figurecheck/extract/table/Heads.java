package org.figurecheck.extract.table;

import java.util.List;

/**
 * Which rows of a table are its heads.
 *
 * @param first the first of them, below a title inside the table
 * @param body the first row below them
 */
record Heads(int first, int body) {
  private static final int MOST = 5;

  static Heads of(Matrix matrix) {
    int first = 0;
    while (first + 1 < matrix.rows() && isAbove(matrix.row(first), matrix.row(first + 1))) {
      first++;
    }
    int body = first;
    while (body < matrix.rows() && body - first < MOST && isHead(matrix, first, body)) {
      body++;
    }
    return new Heads(first, body);
  }

  /** A title, with the unit or without, or a line such as 填报单位：… | 单位：人. */
  private static boolean isAbove(List<TableCell> cells, List<TableCell> next) {
    boolean unit = cells.stream().anyMatch(cell -> TableWords.caption(cell.text()).isPresent());
    boolean title = unit && hasNoCounts(cells) && next.size() >= cells.size() && hasNoCounts(next);
    return cells.size() <= 1
        || title
        || cells.stream().allMatch(cell -> TableWords.isNote(cell.text()));
  }

  private static boolean isHead(Matrix matrix, int first, int row) {
    List<TableCell> cells = matrix.row(row);
    if (cells.isEmpty()) {
      return false;
    }
    TableCell lead = matrix.at(row, 0);
    boolean under = lead.isEmpty() || lead.row() < row;
    if (row > first && (under || lead.text().equals("栏次") || lead.text().equals("甲"))) {
      return isNumbered(cells) || hasNoCounts(cells);
    }
    return hasNoCounts(cells) && (row == first || under);
  }

  private static boolean hasNoCounts(List<TableCell> cells) {
    return cells.stream().allMatch(cell -> cell.look().isHead());
  }

  /** 甲 1 2 3: the columns by number. */
  private static boolean isNumbered(List<TableCell> cells) {
    List<TableCell> numbers = cells.stream().filter(TableCell::isNumber).toList();
    for (int i = 0; i < numbers.size(); i++) {
      if (!numbers.get(i).text().equals(Integer.toString(i + 1))) {
        return false;
      }
    }
    return numbers.size() > 1;
  }
}

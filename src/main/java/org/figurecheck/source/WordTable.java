package org.figurecheck.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.figurecheck.text.Grid;

/** Keeps count of the rows and columns of a table while its cells are written. */
final class WordTable {
  private static final int WIDEST = 100;

  private final TextBuilder text;
  private final List<Grid.Cell> cells = new ArrayList<>();

  /** The index of the cell that still grows downwards, by its column. */
  private final Map<Integer, Integer> growing = new HashMap<>();

  private int table;
  private int row;
  private int cell;
  private int column;
  private int across;
  private int start;
  private Merge merge = Merge.NONE;

  private enum Merge {
    NONE,
    BEGINS,
    GOES_ON
  }

  WordTable(TextBuilder text) {
    this.text = text;
  }

  void begin() {
    table++;
    row = 0;
    cells.clear();
    growing.clear();
  }

  void row() {
    row++;
    cell = 0;
    column = 0;
    across = 0;
  }

  void cell() throws Unreadable {
    endCell();
    text.add(cell == 0 ? "" : "\t").at("t" + table + "r" + row + "c" + ++cell);
    start = text.length();
    across = 1;
    merge = Merge.NONE;
  }

  /** Over how many columns the cell goes. */
  void across(String number) {
    try {
      across = Math.max(1, Math.min(WIDEST, Integer.parseInt(String.valueOf(number))));
    } catch (NumberFormatException odd) {
      across = 1;
    }
  }

  /** Whether the cell begins one that goes down over several rows, or is a part of one above. */
  void merged(String how) {
    merge = "restart".equals(how) ? Merge.BEGINS : Merge.GOES_ON;
  }

  void endCell() {
    if (across == 0) {
      return;
    }
    Integer above = growing.get(column);
    if (merge == Merge.GOES_ON && above != null && start == text.length()) {
      Grid.Cell grown = cells.get(above);
      cells.set(above, grown.covering(row - grown.row(), grown.across()));
    } else {
      cells.add(new Grid.Cell(row - 1, column, 1, across, start, text.length()));
      growing.remove(column);
      if (merge == Merge.BEGINS) {
        growing.put(column, cells.size() - 1);
      }
    }
    column += across;
    across = 0;
  }

  void end() {
    text.grid(cells).at("");
  }
}

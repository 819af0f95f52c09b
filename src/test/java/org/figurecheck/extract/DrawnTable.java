package org.figurecheck.extract;

import java.util.ArrayList;
import java.util.List;
import org.figurecheck.text.Grid;
import org.figurecheck.text.LocatedText;

/**
 * A table drawn with strokes between its cells; {@code >} goes on with the cell to the left, {@code
 * ^} with the one above. Lines before the first stroke are text above the table.
 */
public final class DrawnTable {
  private final StringBuilder text = new StringBuilder();
  private final List<Grid.Cell> cells = new ArrayList<>();

  private DrawnTable() {}

  public static LocatedText of(String... lines) {
    DrawnTable table = new DrawnTable();
    int row = 0;
    for (String line : lines) {
      if (line.indexOf('|') < 0) {
        table.text.append(line).append('\n');
      } else {
        table.row(row++, line.split("\\|", -1));
      }
    }
    return new LocatedText(table.text.toString(), List.of(), List.of(new Grid(table.cells)));
  }

  private void row(int row, String[] words) {
    for (int column = 0; column < words.length; column++) {
      text.append(column == 0 ? "" : "\t");
      switch (words[column].strip()) {
        case ">" -> grow(row, column - 1, 0, 1);
        case "^" -> grow(row - 1, column, 1, 0);
        default -> {
          int start = text.length();
          text.append(words[column].stripTrailing());
          cells.add(new Grid.Cell(row, column, 1, 1, start, text.length()));
        }
      }
    }
    text.append('\n');
  }

  private void grow(int row, int column, int down, int across) {
    for (int i = cells.size() - 1; i >= 0; i--) {
      Grid.Cell cell = cells.get(i);
      boolean inRows = cell.row() <= row && row < cell.row() + cell.down();
      boolean inColumns = cell.column() <= column && column < cell.column() + cell.across();
      if (inRows && inColumns) {
        cells.set(i, cell.covering(cell.down() + down, cell.across() + across));
        return;
      }
    }
  }
}

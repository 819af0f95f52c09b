package org.figurecheck.extract.table;

import java.util.ArrayList;
import java.util.List;
import org.figurecheck.text.Grid;
import org.figurecheck.text.Repaired;

/** The tables of a text in its order: those that its document knows, and those it draws itself. */
final class TextTables {
  private final Repaired repaired;
  private final String text;
  private final List<Grid> grids = new ArrayList<>();

  private TextTables(Repaired repaired) {
    this.repaired = repaired;
    this.text = repaired.folded();
  }

  static List<Grid> in(Repaired repaired, List<Grid> known) {
    TextTables tables = new TextTables(repaired);
    int from = 0;
    for (Grid grid : known) {
      int count = grid.cells().size();
      if (count > 0) {
        tables.drawn(from, repaired.indexOf(grid.cells().get(0).start()));
        tables.grids.add(grid);
        from = Math.max(from, tables.lineEnd(repaired.indexOf(grid.cells().get(count - 1).end())));
      }
    }
    tables.drawn(from, tables.text.length());
    return tables.grids;
  }

  private int lineEnd(int at) {
    int end = text.indexOf('\n', at);
    return end < 0 ? text.length() : end;
  }

  private void drawn(int from, int to) {
    List<Parting.Piece> lines = new ArrayList<>();
    for (int start = from; start < to; ) {
      int end = Math.min(to, lineEnd(start));
      boolean returns = end > start && text.charAt(end - 1) == '\r';
      lines.add(new Parting.Piece(start, returns ? end - 1 : end));
      start = end + 1;
    }
    RowReader reader = new RowReader(text, lines);
    for (int line = 0; line < lines.size(); ) {
      Rows rows = reader.from(line);
      if (!rows.lines().isEmpty()) {
        grids.add(grid(rows));
      }
      line = Math.max(line + 1, rows.end());
    }
  }

  private Grid grid(Rows rows) {
    List<Grid.Cell> cells = new ArrayList<>();
    boolean centred = rows.isCentred(text);
    for (int row = 0; row < rows.lines().size(); row++) {
      int column = rows.firstColumn(row);
      int blanks = centred ? rows.lines().get(row).indent(text) : 0;
      for (Parting.Piece piece : rows.lines().get(row).pieces()) {
        int start = repaired.originalStart(piece.start() + blanks);
        blanks = 0;
        int end = repaired.originalEnd(piece.end());
        cells.add(new Grid.Cell(row, column++, 1, 1, start, Math.max(start, end)));
      }
    }
    return new Grid(cells);
  }
}

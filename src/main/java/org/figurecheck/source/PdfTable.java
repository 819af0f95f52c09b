package org.figurecheck.source;

import java.util.ArrayList;
import java.util.List;
import org.figurecheck.text.Grid;

/** Lines that stand in columns: what lines up below one another is a column. */
final class PdfTable {
  private static final int FEWEST_LINES = 2;

  private final List<PdfLine> lines;
  private final List<PdfLine.Piece> columns = new ArrayList<>();

  PdfTable(List<PdfLine> lines) {
    this.lines = lines;
    int most = lines.stream().mapToInt(line -> line.pieces().size()).max().orElse(0);
    lines.stream()
        .filter(line -> line.pieces().size() == most)
        .forEach(line -> widen(line.pieces()));
  }

  /** Where the table that begins with a line ends; there if none begins. */
  static int end(List<PdfLine> page, int start) {
    int end = start;
    while (end < page.size() && (page.get(end).isParted() || isInside(page, start, end))) {
      end++;
    }
    return end - start >= FEWEST_LINES ? end : start;
  }

  /** A short line between two rows, such as the name of a group. */
  private static boolean isInside(List<PdfLine> page, int start, int at) {
    if (at == start || at + 1 >= page.size() || !page.get(at + 1).isParted()) {
      return false;
    }
    PdfLine line = page.get(at);
    PdfLine before = page.get(at - 1);
    return before.isParted() && (line.right() - line.left()) * 2L < before.right() - before.left();
  }

  private void widen(List<PdfLine.Piece> pieces) {
    for (int i = 0; i < pieces.size(); i++) {
      PdfLine.Piece piece = pieces.get(i);
      if (i >= columns.size()) {
        columns.add(piece);
      } else {
        PdfLine.Piece column = columns.get(i);
        int left = Math.min(column.left(), piece.left());
        columns.set(
            i, new PdfLine.Piece(left, Math.max(column.right(), piece.right()), column.text()));
      }
    }
  }

  void write(TextBuilder text, String name) throws Unreadable {
    List<Grid.Cell> cells = new ArrayList<>();
    for (int row = 0; row < lines.size(); row++) {
      int column = -1;
      for (PdfLine.Piece piece : lines.get(row).pieces()) {
        int first = Math.max(column < 0 ? 0 : column + 1, first(piece));
        int last = Math.max(first, last(piece));
        text.add("\t".repeat(first - Math.max(0, column)));
        column = first;
        int start = text.at(name + "r" + (row + 1) + "c" + (column + 1)).length();
        text.add(piece.text());
        cells.add(new Grid.Cell(row, column, 1, last - first + 1, start, text.length()));
      }
      text.add("\n");
    }
    text.grid(cells);
  }

  /** The first column that a piece stands in, or the one that it stands before. */
  private int first(PdfLine.Piece piece) {
    for (int i = 0; i < columns.size(); i++) {
      if (piece.overlaps(columns.get(i)) || piece.right() <= columns.get(i).left()) {
        return i;
      }
    }
    return columns.size();
  }

  private int last(PdfLine.Piece piece) {
    int last = 0;
    for (int i = 0; i < columns.size(); i++) {
      last = piece.overlaps(columns.get(i)) ? i : last;
    }
    return last;
  }
}

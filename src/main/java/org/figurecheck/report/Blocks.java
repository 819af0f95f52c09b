package org.figurecheck.report;

import java.util.ArrayList;
import java.util.List;
import org.figurecheck.text.Grid;
import org.figurecheck.text.LocatedText;

/** A text as its paragraphs and tables follow one another, with the marks in them. */
final class Blocks {
  private final Pieces pieces;
  private final List<PageView.Block> blocks = new ArrayList<>();

  private Blocks(String text, List<Pieces.Mark> marks) {
    this.pieces = new Pieces(text, marks);
  }

  /** The blocks of a document: its own tables, and those that its lines draw with tabs. */
  static List<PageView.Block> of(LocatedText document, List<Pieces.Mark> marks) {
    Blocks blocks = new Blocks(document.text(), marks);
    int from = 0;
    for (Grid grid : document.grids()) {
      List<Grid.Cell> cells = grid.cells();
      blocks.lines(from, cells.get(0).start());
      blocks.table(cells);
      from = cells.get(cells.size() - 1).end();
    }
    blocks.lines(from, blocks.pieces.points().length);
    return blocks.blocks;
  }

  private void lines(int start, int end) {
    int from = start;
    for (List<Grid.Cell> table : new TabbedLines(pieces.points(), start, end).tables()) {
      paragraphs(from, table.get(0).start());
      table(table);
      from = table.get(table.size() - 1).end();
    }
    paragraphs(from, end);
  }

  private void paragraphs(int start, int end) {
    int[] points = pieces.points();
    int from = start;
    int to = end;
    while (from < to && isBlank(points[from])) {
      from++;
    }
    while (from < to && isBlank(points[to - 1])) {
      to--;
    }
    if (from < to) {
      blocks.add(new PageView.Block(pieces.between(from, to), List.of()));
    }
  }

  private static boolean isBlank(int point) {
    return point == '\n' || point == '\r' || point == '\t';
  }

  private void table(List<Grid.Cell> cells) {
    blocks.add(new PageView.Block(List.of(), GridRows.of(cells, this::content)));
  }

  /** What stands in a cell, and of what stands behind it what is marked. */
  private List<PageView.Piece> content(Grid.Cell cell, int next) {
    List<PageView.Piece> content = new ArrayList<>(pieces.between(cell.start(), cell.end()));
    pieces.between(cell.end(), next).stream()
        .filter(piece -> !piece.tone().isEmpty())
        .forEach(content::add);
    return content;
  }
}

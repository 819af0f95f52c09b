package org.figurecheck.report;

import java.util.ArrayList;
import java.util.List;
import org.figurecheck.text.Grid;

/** Finds tables that a text draws with tabs: lines one below another that are parted by them. */
final class TabbedLines {
  private static final int FEWEST = 2;

  private final int[] points;
  private final List<List<Grid.Cell>> tables = new ArrayList<>();
  private List<Grid.Cell> table = new ArrayList<>();
  private int rows;

  TabbedLines(int[] points, int start, int end) {
    this.points = points;
    int from = start;
    for (int at = start; at < end; at++) {
      if (points[at] == '\n') {
        line(from, at);
        from = at + 1;
      }
    }
    line(from, end);
    close();
  }

  /** The cells of each table, in the order of the text. */
  List<List<Grid.Cell>> tables() {
    return tables;
  }

  private void line(int start, int end) {
    if (isParted(start, end)) {
      row(start, end);
    } else {
      close();
    }
  }

  /** Whether a tab stands between words. */
  private boolean isParted(int start, int end) {
    boolean words = false;
    boolean tab = false;
    for (int at = start; at < end; at++) {
      boolean word = !Character.isWhitespace(points[at]);
      if (word && tab) {
        return true;
      }
      words |= word;
      tab |= words && points[at] == '\t';
    }
    return false;
  }

  private void row(int start, int end) {
    int from = start;
    int column = 0;
    for (int at = start; at <= end; at++) {
      if (at == end || points[at] == '\t') {
        table.add(new Grid.Cell(rows, column++, 1, 1, from, at));
        from = at + 1;
      }
    }
    rows++;
  }

  private void close() {
    if (rows >= FEWEST) {
      tables.add(table);
    }
    table = new ArrayList<>();
    rows = 0;
  }
}

package org.figurecheck.text;

import java.util.ArrayList;
import java.util.List;

/** The tables that a plain text holds: lines below one another whose cells are parted by tabs. */
public final class TabbedLines {
  private final String text;
  private final List<Grid> grids = new ArrayList<>();
  private List<Grid.Cell> cells = new ArrayList<>();
  private int row;

  private TabbedLines(String text) {
    this.text = text;
  }

  public static List<Grid> in(String text) {
    return text.indexOf('\t') < 0 ? List.of() : new TabbedLines(text).read();
  }

  private List<Grid> read() {
    int point = 0;
    for (int start = 0; start <= text.length(); ) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      point = line(start, end, point) + 1;
      start = end + 1;
    }
    close();
    return grids;
  }

  /** Takes a line that begins at a code point, and tells at which it ends. */
  private int line(int start, int end, int first) {
    boolean tabbed = text.substring(start, end).indexOf('\t') >= 0;
    if (!tabbed) {
      close();
      return first + text.codePointCount(start, end);
    }
    int point = first;
    int column = 0;
    int from = point;
    for (int i = start; i < end; i += Character.charCount(text.codePointAt(i))) {
      if (text.charAt(i) == '\t') {
        cells.add(new Grid.Cell(row, column++, 1, 1, from, point));
        from = point + 1;
      }
      point++;
    }
    cells.add(new Grid.Cell(row++, column, 1, 1, from, point));
    return point;
  }

  private void close() {
    if (!cells.isEmpty()) {
      grids.add(new Grid(cells));
      cells = new ArrayList<>();
      row = 0;
    }
  }
}

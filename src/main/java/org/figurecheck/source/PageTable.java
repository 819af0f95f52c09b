package org.figurecheck.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.figurecheck.text.Grid;
import org.jsoup.nodes.Element;

/** Writes a table of a page, a row a line, and notes how far its cells reach. */
final class PageTable {
  private static final int WIDEST = 100;
  private static final int DEEPEST = 10_000;

  private final TextBuilder text;
  private final String name;
  private final List<Grid.Cell> cells = new ArrayList<>();

  /** Up to which row a cell from above fills a column. */
  private final Map<Integer, Integer> filled = new HashMap<>();

  PageTable(TextBuilder text, int number) {
    this.text = text;
    this.name = "t" + number;
  }

  void write(Element table) throws Unreadable {
    int row = 0;
    for (Element tr : table.select("tr")) {
      row(row++, tr);
      text.line();
    }
    text.grid(cells).at("");
  }

  private void row(int row, Element tr) throws Unreadable {
    int number = 0;
    int column = 0;
    for (Element cell : tr.select("> td, > th")) {
      while (filled.getOrDefault(column, 0) > row) {
        column++;
      }
      text.add(number == 0 ? "" : "\t").at(name + "r" + (row + 1) + "c" + ++number);
      int start = text.length();
      text.add(Indent.of(cell) + Indent.without(cell.text()));
      int down = span(cell, "rowspan", DEEPEST);
      int across = span(cell, "colspan", WIDEST);
      cells.add(new Grid.Cell(row, column, down, across, start, text.length()));
      for (int c = column; c < column + across; c++) {
        filled.put(c, row + down);
      }
      column += across;
    }
  }

  private static int span(Element cell, String attribute, int most) {
    try {
      return Math.max(1, Math.min(most, Integer.parseInt(cell.attr(attribute).strip())));
    } catch (NumberFormatException none) {
      return 1;
    }
  }
}

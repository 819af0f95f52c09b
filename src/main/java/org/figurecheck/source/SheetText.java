package org.figurecheck.source;

import java.util.ArrayList;
import java.util.List;
import org.figurecheck.text.Grid;
import org.figurecheck.text.LocatedText;

/**
 * The text of a workbook: a row is a line whose cells are parted by tabs; empty rows part tables.
 */
final class SheetText {
  private final TextBuilder text;
  private List<Grid.Cell> table = new ArrayList<>();

  SheetText(Limits limits) {
    this.text = new TextBuilder(limits);
  }

  LocatedText end() {
    return text.build();
  }

  void sheet(String name, SheetCells cells) throws Unreadable {
    int left = cells.filled().stream().mapToInt(filled -> filled.at().column()).min().orElse(0);
    int row = -1;
    int column = left;
    for (SheetCells.Filled filled : cells.filled()) {
      CellName at = filled.at();
      if (at.row() != row) {
        text.line();
        table(row < 0 || at.row() > row + 1);
        column = left;
        row = at.row();
      }
      if (at.column() > column) {
        text.add("\t".repeat(at.column() - column));
        column = at.column();
      }
      cell(name, filled, left, cells.merged(at));
    }
    text.line();
    table(true);
    text.at("");
  }

  private void cell(String sheet, SheetCells.Filled filled, int left, SheetCells.Merged merged)
      throws Unreadable {
    CellName at = filled.at();
    int start = text.at(sheet + "!" + at).length();
    text.add(line(filled.text()));
    table.add(
        new Grid.Cell(
            at.row(), at.column() - left, merged.down(), merged.across(), start, text.length()));
  }

  private static String line(String words) {
    return words.replace("\r", "").replace('\n', ' ').replace('\t', ' ').stripTrailing();
  }

  private void table(boolean ends) {
    if (ends) {
      text.grid(table);
      table = new ArrayList<>();
    }
  }
}

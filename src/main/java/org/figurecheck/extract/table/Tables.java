package org.figurecheck.extract.table;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.figurecheck.text.Grid;
import org.figurecheck.text.LocatedText;
import org.figurecheck.text.Repaired;

/** The tables of a text. */
public final class Tables {
  private final List<Table> all = new ArrayList<>();
  private final Map<Integer, Value> values = new HashMap<>();
  private final BitSet between = new BitSet();

  /**
   * A value where it stands.
   *
   * @param table its table
   * @param cell its cell
   */
  public record Value(Table table, TableCell cell) {}

  private Tables() {}

  /** The tables that a document knows, and those that its text draws. */
  public static Tables of(LocatedText located, Repaired text) {
    Tables tables = new Tables();
    for (Grid grid : TextTables.in(text, located.grids())) {
      Table.of(grid, text).ifPresent(tables::add);
    }
    return tables;
  }

  private void add(Table table) {
    all.add(table);
    part(table.anchors());
    for (TableCell cell : table.anchors()) {
      if (table.isValue(cell.row(), cell.column())
          || (cell.isNumber() && table.kind(cell.column()) == Table.Kind.ORDER)) {
        values.put(cell.start(), new Value(table, cell));
      }
    }
  }

  private void part(List<TableCell> cells) {
    for (int i = 1; i < cells.size(); i++) {
      TableCell before = cells.get(i - 1);
      TableCell cell = cells.get(i);
      if (before.row() == cell.row() && before.end() <= cell.start()) {
        between.set(before.end(), cell.start());
      }
    }
  }

  /** The chars between the cells of a row, which belong to no number. */
  public BitSet between() {
    return between;
  }

  public List<Table> all() {
    return all;
  }

  /** The value that begins at a char of the repaired text. */
  public Optional<Value> at(int start) {
    return values.isEmpty() ? Optional.empty() : Optional.ofNullable(values.get(start));
  }

  /** The value that fills its cell from one char of the repaired text to another. */
  public Optional<Value> whole(int start, int end) {
    return at(start).filter(value -> value.cell().end() == end);
  }
}

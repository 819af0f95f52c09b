package org.figurecheck.extract.relation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.figurecheck.extract.table.Table;
import org.figurecheck.extract.table.TableCell;
import org.figurecheck.extract.table.TableWords;
import org.figurecheck.figure.Kind;

/** The values of a table as figures. */
final class TableValues {
  private final Table table;
  private final Map<Integer, Mention> byStart;

  private TableValues(Table table, Map<Integer, Mention> byStart) {
    this.table = table;
    this.byStart = byStart;
  }

  /** The values of each table, found among the figures of their text. */
  static List<TableValues> of(List<Table> tables, List<Mention> mentions) {
    Map<Integer, Mention> byStart = new HashMap<>();
    mentions.forEach(mention -> byStart.put(mention.start(), mention));
    return tables.stream().map(table -> new TableValues(table, byStart)).toList();
  }

  Table table() {
    return table;
  }

  /** The figure that fills a cell of values. */
  Optional<Mention> at(int row, int column) {
    if (!table.isValue(row, column)) {
      return Optional.empty();
    }
    TableCell cell = table.cell(row, column);
    return Optional.ofNullable(byStart.get(cell.start())).filter(m -> m.end() == cell.end());
  }

  /** The columns of values, from the left. */
  List<Integer> columns() {
    List<Integer> columns = new ArrayList<>();
    for (int column = 0; column < table.columns(); column++) {
      if (table.kind(column) == Table.Kind.VALUE) {
        columns.add(column);
      }
    }
    return columns;
  }

  /** Whether the values of a column may be summed, as far as its heads tell. */
  boolean isAdditive(int column) {
    return table.kind(column) == Table.Kind.VALUE && !TableWords.isNoSum(table.headWords(column));
  }

  /**
   * The figures of some cells: empty where one of them holds words, or counts in another unit.
   *
   * @param whole what they are measured as
   * @param cells their rows and columns
   */
  Optional<List<Mention>> parts(Mention whole, List<int[]> cells) {
    List<Mention> parts = new ArrayList<>();
    for (int[] at : cells) {
      Optional<Mention> part = at(at[0], at[1]);
      boolean alike = part.isPresent() && isAlike(whole, part.get());
      if (!alike && !table.isBlank(at[0], at[1])) {
        return Optional.empty();
      }
      part.ifPresent(parts::add);
    }
    return parts.isEmpty() ? Optional.empty() : Optional.of(parts);
  }

  /** Whether two values are counted alike; 男 tells no measure beside 总人数, which does. */
  static boolean isAlike(Mention one, Mention other) {
    boolean untold =
        one.kind() == Kind.COUNT
            && other.kind() == Kind.COUNT
            && (one.symbol().isEmpty() || other.symbol().isEmpty());
    return one.isQuantity()
        && other.isQuantity()
        && (untold || one.symbol().equals(other.symbol()));
  }
}

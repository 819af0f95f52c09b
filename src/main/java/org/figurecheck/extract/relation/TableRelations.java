package org.figurecheck.extract.relation;

import java.util.ArrayList;
import java.util.List;
import org.figurecheck.extract.table.Table;
import org.figurecheck.text.ReadingStopped;

/** Finds what the heads, labels and order of tables claim of their values. */
final class TableRelations {
  private TableRelations() {}

  /**
   * The claims of some tables.
   *
   * @param values the figures that fill their cells
   */
  static List<Tie> of(List<Table> tables, List<Mention> values) {
    List<Tie> ties = new ArrayList<>();
    for (TableValues table : TableValues.of(tables, values)) {
      ReadingStopped.check();
      ties.addAll(new RowSums(table).read());
      ties.addAll(new ColumnSums(table).read());
      ties.addAll(new ColumnQuotients(table).read());
      ties.addAll(new YearlyChanges(table).read());
    }
    return ties;
  }
}

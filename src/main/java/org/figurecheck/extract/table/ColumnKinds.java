package org.figurecheck.extract.table;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Tells columns of values from those of labels, numbers of order and units. */
final class ColumnKinds {
  private static final int FEWEST_ORDERED = 3;

  private ColumnKinds() {}

  static Table.Kind of(Matrix matrix, Heads heads, ColumnHead head, int column) {
    if (TableWords.isUnitColumn(head.words())) {
      return Table.Kind.UNIT;
    }
    List<TableCell> body =
        IntStream.range(heads.body(), matrix.rows())
            .filter(row -> matrix.begins(row, column))
            .mapToObj(row -> matrix.at(row, column))
            .filter(Predicate.not(TableCell::isEmpty))
            .toList();
    if (TableWords.isOrder(head.words()) || (column < 2 && isCounting(body))) {
      return Table.Kind.ORDER;
    }
    long numbers = body.stream().filter(TableCell::isNumber).count();
    boolean named = column == 0 && body.stream().allMatch(c -> c.isYear() || !c.isBareNumber());
    return named || numbers * 2 < body.size() || body.isEmpty()
        ? Table.Kind.LABEL
        : Table.Kind.VALUE;
  }

  /** Whether cells count 1, 2, 3 … */
  private static boolean isCounting(List<TableCell> body) {
    long counted =
        IntStream.range(0, body.size())
            .filter(i -> body.get(i).text().equals(Integer.toString(i + 1)))
            .count();
    return counted >= FEWEST_ORDERED && counted + 1 >= body.size();
  }
}

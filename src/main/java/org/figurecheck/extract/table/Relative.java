package org.figurecheck.extract.table;

import java.math.BigDecimal;
import java.util.stream.IntStream;

/**
 * Tells values that say how much of, or how much more than, from those that count as their row
 * does.
 */
final class Relative {
  private final Matrix matrix;
  private final Heads heads;
  private final ColumnHead[] columns;
  private final boolean[] hundredths;

  Relative(Matrix matrix, Heads heads, ColumnHead[] columns) {
    this.matrix = matrix;
    this.heads = heads;
    this.columns = columns;
    this.hundredths = new boolean[columns.length];
    for (int column = 0; column < columns.length; column++) {
      hundredths[column] = holdsHundredths(column);
    }
  }

  /** Whether a column without a unit of its own holds hundredths, rather than parts of one. */
  boolean isHundredths(int column) {
    return hundredths[column];
  }

  private boolean holdsHundredths(int column) {
    return columns[column].units().isEmpty()
        && TableWords.isHundredths(columns[column].last())
        && IntStream.range(heads.body(), matrix.rows())
            .mapToObj(row -> matrix.at(row, column))
            .anyMatch(Relative::exceedsOne);
  }

  private static boolean exceedsOne(TableCell cell) {
    return cell.isBareNumber()
        && new BigDecimal(cell.text().replace(",", "")).abs().compareTo(BigDecimal.ONE) > 0;
  }

  /** Whether a change is a fraction where all else in its row is whole: 420 | 441 | 增长 5.0. */
  boolean isFractionOfWholes(int row, int column) {
    return columns[column].units().isEmpty()
        && TableWords.isChange(columns[column].words())
        && isFraction(matrix.at(row, column))
        && IntStream.range(0, column)
            .filter(other -> matrix.at(row, other).isBareNumber())
            .noneMatch(other -> isFraction(matrix.at(row, other)));
  }

  private static boolean isFraction(TableCell cell) {
    return cell.text().indexOf('.') >= 0;
  }
}

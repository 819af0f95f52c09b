package org.figurecheck.extract.table;

import java.util.Optional;

/**
 * The line that names a table, in the repaired text.
 *
 * @param start its first char
 * @param end the char after its last
 */
public record TableTitle(int start, int end) {
  private static final int FARTHEST = 3;
  private static final int LONGEST = 60;

  /** The line in the table above its heads, else the one above the table. */
  static Optional<TableTitle> of(Matrix matrix, Heads heads, String text, int table) {
    for (int row = 0; row < heads.first(); row++) {
      for (TableCell cell : matrix.row(row)) {
        if (!isNote(cell.text())) {
          return Optional.of(new TableTitle(cell.start(), cell.end()));
        }
      }
    }
    return above(text, table);
  }

  private static Optional<TableTitle> above(String text, int table) {
    int end = text.lastIndexOf('\n', table);
    for (int i = 0; i < FARTHEST && end > 0; i++) {
      int start = text.lastIndexOf('\n', end - 1) + 1;
      String line = text.substring(start, end).strip();
      if (!line.isEmpty() && !isNote(line)) {
        boolean sentence = line.length() > LONGEST || line.indexOf('。') >= 0;
        return sentence ? Optional.empty() : Optional.of(new TableTitle(start, end));
      }
      end = start - 1;
    }
    return Optional.empty();
  }

  private static boolean isNote(String line) {
    return TableWords.isNote(line) || line.startsWith("单位") || line.startsWith("（单位");
  }
}

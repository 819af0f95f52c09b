package org.figurecheck.source;

import java.util.Optional;

/**
 * Where a cell of a sheet stands.
 *
 * @param row its row, from 0
 * @param column its column, from 0
 */
record CellName(int row, int column) {
  private static final int MOST_COLUMNS = 16_384;
  private static final int MOST_ROWS = 1_048_576;
  private static final int LETTERS = 26;

  /** The place before the first cell of a row. */
  static CellName row(String number, int otherwise) {
    int row = number == null ? 0 : digits(number, 0);
    return new CellName(row > 0 ? row - 1 : otherwise, -1);
  }

  /** The place that a name such as B12 tells. */
  static Optional<CellName> read(String name) {
    int letters = 0;
    int column = 0;
    while (name != null && letters < name.length() && isLetter(name.charAt(letters))) {
      column = Math.min(MOST_COLUMNS + 1, column * LETTERS + name.charAt(letters) - 'A' + 1);
      letters++;
    }
    int row = letters == 0 ? 0 : digits(name, letters);
    return row > 0 && row <= MOST_ROWS && column <= MOST_COLUMNS
        ? Optional.of(new CellName(row - 1, column - 1))
        : Optional.empty();
  }

  private static boolean isLetter(char c) {
    return c >= 'A' && c <= 'Z';
  }

  private static int digits(String text, int from) {
    int number = 0;
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < '0' || c > '9' || number > MOST_ROWS) {
        return 0;
      }
      number = number * 10 + c - '0';
    }
    return number;
  }

  @Override
  public String toString() {
    StringBuilder name = new StringBuilder();
    for (int rest = column + 1; rest > 0; rest = (rest - 1) / LETTERS) {
      name.insert(0, (char) ('A' + (rest - 1) % LETTERS));
    }
    return name.append(row + 1).toString();
  }
}

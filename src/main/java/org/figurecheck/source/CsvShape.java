package org.figurecheck.source;

import org.apache.commons.csv.CSVFormat;

/** How the cells of a csv file are parted. */
final class CsvShape {
  private CsvShape() {}

  /** The format whose separator is the most frequent in the first line. */
  static CSVFormat of(String csv) {
    String first = csv.lines().findFirst().orElse("");
    char best = ',';
    for (char separator : new char[] {'\t', ';'}) {
      if (count(first, separator) > count(first, best)) {
        best = separator;
      }
    }
    return CSVFormat.DEFAULT
        .builder()
        .setDelimiter(best)
        .setIgnoreEmptyLines(false)
        .setLenientEof(true)
        .setTrailingData(true)
        .get();
  }

  private static long count(String line, char separator) {
    return line.chars().filter(c -> c == separator).count();
  }
}

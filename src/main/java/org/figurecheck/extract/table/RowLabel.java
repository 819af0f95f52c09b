package org.figurecheck.extract.table;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What stands beside values.
 *
 * @param cells the cells of words, from the left
 * @param words their words, without units and blanks
 * @param last the words right beside the values
 * @param units the units that they tell, the nearest first
 * @param said their words without numbers and 其中, or none if they speak of all
 */
record RowLabel(List<TableCell> cells, String words, String last, List<String> units, String said) {
  static RowLabel of(List<TableCell> cells) {
    List<String> words = cells.stream().map(ColumnHead::plain).toList();
    String last = words.isEmpty() ? "" : words.get(words.size() - 1);
    boolean all = TableWords.isTotal(last) || TableWords.isWhole(last);
    String said =
        words.stream()
            .map(TableWords::withoutNumber)
            .map(TableWords::withoutPart)
            .collect(Collectors.joining());
    String joined = String.join("", words);
    return new RowLabel(cells, joined, last, ColumnHead.units(cells), all ? "" : said);
  }
}

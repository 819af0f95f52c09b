package org.figurecheck.extract.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What stands above a column.
 *
 * @param path its heads from the top, each once
 * @param words their words, without units and blanks
 * @param last the words right above the column
 * @param units the units that they tell, the nearest first
 * @param isRate whether they speak of a share or a change
 */
record ColumnHead(
    List<TableCell> path, String words, String last, List<String> units, boolean isRate) {
  private static final Set<String> RELATIVE = Set.of("%", "‰", "百分点", "个百分点");

  static ColumnHead of(Matrix matrix, Heads heads, int column) {
    List<TableCell> path = new ArrayList<>();
    for (int row = heads.first(); row < heads.body(); row++) {
      TableCell cell = matrix.at(row, column);
      if (!cell.isEmpty() && !cell.isBareOrder() && !path.contains(cell)) {
        path.add(cell);
      }
    }
    List<String> words = path.stream().map(ColumnHead::plain).toList();
    String all = words.stream().collect(Collectors.joining());
    String last = words.isEmpty() ? "" : words.get(words.size() - 1);
    return new ColumnHead(path, all, last, units(path), TableWords.isRate(all));
  }

  static String plain(TableCell cell) {
    return TableWords.withoutUnit(TableWords.close(cell.text()));
  }

  /** The units that cells tell, the last first. */
  static List<String> units(List<TableCell> cells) {
    List<String> units = new ArrayList<>();
    for (int i = cells.size() - 1; i >= 0; i--) {
      TableWords.unit(cells.get(i).text()).ifPresent(units::add);
      TableWords.counted(plain(cells.get(i))).ifPresent(units::add);
    }
    return units;
  }

  /** Whether they tell hundredths, thousandths or points, whatever the rows count. */
  boolean isRelative() {
    return units.stream().anyMatch(RELATIVE::contains);
  }

  boolean isPeriod() {
    return !path.isEmpty() && path.stream().allMatch(TableCell::isYear);
  }
}

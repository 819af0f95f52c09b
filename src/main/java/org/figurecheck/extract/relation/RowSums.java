package org.figurecheck.extract.relation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.figurecheck.extract.table.RowSum;
import org.figurecheck.extract.table.RowTree;
import org.figurecheck.extract.table.TableWords;

/** Finds what the rows of a table sum, column by column. */
final class RowSums {
  private final TableValues values;

  RowSums(TableValues values) {
    this.values = values;
  }

  List<Tie> read() {
    Map<RowSum, List<Sums.Line>> lines = new LinkedHashMap<>();
    for (int column : values.columns()) {
      if (values.isAdditive(column) && values.table().hasHeads()) {
        for (RowSum sum : RowTree.of(values.table(), column)) {
          add(sum, column, lines);
        }
      }
    }
    List<Tie> ties = new ArrayList<>();
    lines.forEach((sum, found) -> ties.addAll(ties(sum, found)));
    return ties;
  }

  private void add(RowSum sum, int column, Map<RowSum, List<Sums.Line>> lines) {
    values
        .at(sum.whole(), column)
        .ifPresent(
            whole -> {
              List<int[]> cells = sum.parts().stream().map(row -> new int[] {row, column}).toList();
              values
                  .parts(whole, cells)
                  .ifPresent(
                      parts ->
                          lines
                              .computeIfAbsent(sum, any -> new ArrayList<>())
                              .add(new Sums.Line(whole, parts)));
            });
  }

  private List<Tie> ties(RowSum sum, List<Sums.Line> lines) {
    return switch (sum.claim()) {
      case SAID ->
          isClosing(sum) && lines.size() > 1
              ? Sums.closing(lines, labels(sum))
              : Sums.plain(lines, labels(sum));
      case IMPLIED -> implied(label(sum.whole()), lines);
      case OF_WHICH -> Sums.some(lines, labels(sum));
    };
  }

  private static boolean isClosing(RowSum sum) {
    return sum.parts().stream().allMatch(row -> row < sum.whole());
  }

  private static List<Tie> implied(String label, List<Sums.Line> lines) {
    if (TableWords.isTotal(label)) {
      return Sums.total(lines);
    }
    return TableWords.isWhole(label) ? Sums.whole(lines) : Sums.implied(lines);
  }

  private List<String> labels(RowSum sum) {
    return sum.parts().stream().map(this::label).map(TableWords::withoutPart).toList();
  }

  private String label(int row) {
    return values.columns().stream()
        .findFirst()
        .map(column -> values.table().lastLabel(row, column))
        .orElse("");
  }
}

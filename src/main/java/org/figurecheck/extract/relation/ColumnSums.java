package org.figurecheck.extract.relation;

import java.util.ArrayList;
import java.util.List;
import org.figurecheck.extract.table.ColumnTree;
import org.figurecheck.extract.table.Table;
import org.figurecheck.extract.table.TableWords;

/** Finds what the columns of a table sum, row by row. */
final class ColumnSums {
  private final TableValues values;
  private final Table table;

  ColumnSums(TableValues values) {
    this.values = values;
    this.table = values.table();
  }

  List<Tie> read() {
    if (!table.hasHeads()) {
      return List.of();
    }
    List<Integer> additive = values.columns().stream().filter(values::isAdditive).toList();
    List<Tie> ties = new ArrayList<>();
    for (int at = 0; at < additive.size(); at++) {
      int whole = additive.get(at);
      List<Integer> parts = ColumnTree.parts(table, additive, whole);
      List<Integer> some = ColumnTree.someParts(table, additive, at);
      if (parts.size() > 1) {
        ties.addAll(total(whole, parts));
      } else if (!some.isEmpty()) {
        ties.addAll(Sums.some(lines(whole, some), labels(some)));
      } else {
        partition(additive, at, ties);
      }
    }
    return ties;
  }

  /** The neighbours that a total sums: all, or as many of the nearest as the rows bear out. */
  private List<Tie> total(int whole, List<Integer> parts) {
    for (int size = parts.size(); size > 1; size--) {
      List<Sums.Line> lines = lines(whole, parts.subList(0, size));
      if (lines.stream().filter(Sums.Line::holds).count() > 1) {
        return Sums.plain(lines, labels(parts.subList(0, size)));
      }
    }
    List<Sums.Line> all = lines(whole, parts);
    return all.size() > 1 ? Sums.plain(all, labels(parts)) : Sums.perhaps(all, labels(parts));
  }

  /** 学生数 | 男 | 女: two columns that are all there is, and whose sum is to be seen. */
  private void partition(List<Integer> additive, int at, List<Tie> ties) {
    if (at + 2 < additive.size()) {
      List<Integer> next = additive.subList(at + 1, at + 3);
      if (Partition.isMadeBy(labels(next))) {
        ties.addAll(Sums.implied(lines(additive.get(at), next)));
      }
    }
  }

  private List<String> labels(List<Integer> columns) {
    return columns.stream().map(table::lastHead).map(TableWords::withoutPart).toList();
  }

  private List<Sums.Line> lines(int whole, List<Integer> parts) {
    List<Sums.Line> lines = new ArrayList<>();
    for (int row = table.firstRow(); row < table.rows(); row++) {
      int at = row;
      if (TableWords.isNoSum(table.labelWords(row, whole))) {
        continue;
      }
      values
          .at(row, whole)
          .ifPresent(
              total ->
                  values
                      .parts(total, parts.stream().map(c -> new int[] {at, c}).toList())
                      .ifPresent(found -> lines.add(new Sums.Line(total, found))));
    }
    return lines;
  }
}

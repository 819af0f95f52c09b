package org.figurecheck.extract.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds which columns of a table are totals, and of which columns: by their heads. */
public final class ColumnTree {
  private ColumnTree() {}

  /** The columns that 合计 or 小计 sums: its neighbours below the same head, the nearest first. */
  public static List<Integer> parts(Table table, List<Integer> additive, int whole) {
    if (!TableWords.isColumnTotal(table.lastHead(whole))) {
      return List.of();
    }
    List<TableCell> path = table.heads(whole);
    int level = path.size() - 1;
    List<Integer> parts = new ArrayList<>();
    for (int column : additive) {
      List<TableCell> other = table.heads(column);
      boolean sibling =
          column != whole
              && other.size() > level
              && other.subList(0, level).equals(path.subList(0, level));
      if (sibling && isCounted(table, other, column, level)) {
        parts.add(column);
      }
    }
    boolean outside =
        parts.stream().allMatch(column -> column > whole)
            || parts.stream().allMatch(column -> column < whole);
    parts.sort(Comparator.comparingInt(column -> Math.abs(column - whole)));
    return outside ? parts : List.of();
  }

  /** Of several columns below one head, its total stands for all; 其中 divides and adds nothing. */
  private static boolean isCounted(Table table, List<TableCell> path, int column, int level) {
    boolean part = path.stream().skip(level).anyMatch(head -> TableWords.isPart(head.text()));
    boolean total = TableWords.isColumnTotal(table.lastHead(column));
    boolean same = path.size() == level + 1;
    return !part && (same ? !total : total || !hasTotal(table, path.get(level)));
  }

  private static boolean hasTotal(Table table, TableCell group) {
    for (int column = 0; column < table.columns(); column++) {
      List<TableCell> path = table.heads(column);
      if (path.contains(group) && TableWords.isColumnTotal(table.lastHead(column))) {
        return true;
      }
    }
    return false;
  }

  /** The columns of 其中 right behind a column. */
  public static List<Integer> someParts(Table table, List<Integer> additive, int at) {
    List<Integer> parts = new ArrayList<>();
    if (isPart(table, additive.get(at))) {
      return parts;
    }
    for (int i = at + 1; i < additive.size() && isPart(table, additive.get(i)); i++) {
      parts.add(additive.get(i));
    }
    return parts;
  }

  private static boolean isPart(Table table, int column) {
    return table.heads(column).stream().anyMatch(head -> TableWords.isPart(head.text()));
  }
}

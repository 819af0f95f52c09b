package org.figurecheck.extract.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/** Finds which rows of a table are totals, and of which rows: by their names, forms and indents. */
public final class RowTree {
  private final List<Line> lines;
  private final List<RowSum> sums = new ArrayList<>();

  /**
   * A row with values.
   *
   * @param row its number
   * @param label the words right beside its values
   * @param depth how deep the form of its number puts it, or 0
   * @param indent how far it is moved in
   * @param group the cell of words further left, or null
   */
  private record Line(int row, String label, int depth, int indent, TableCell group) {
    boolean isTotal() {
      return TableWords.isTotal(label) || TableWords.isWhole(label);
    }

    boolean isSubtotal() {
      return !isTotal() && TableWords.isSubtotal(label);
    }

    boolean isPart() {
      return TableWords.isPart(label);
    }

    boolean isPlain() {
      return !isTotal() && !isSubtotal() && !isPart();
    }
  }

  private RowTree(List<Line> lines) {
    this.lines = lines;
  }

  /** The sums that the rows of a table claim for the values of a column. */
  public static List<RowSum> of(Table table, int column) {
    List<Line> lines =
        IntStream.range(table.firstRow(), table.rows())
            .filter(row -> table.isValue(row, column))
            .mapToObj(row -> line(table, row, column))
            .filter(Objects::nonNull)
            .toList();
    RowTree tree = new RowTree(lines);
    tree.totals();
    tree.partsBelow();
    return tree.sums;
  }

  private static Line line(Table table, int row, int column) {
    List<TableCell> labels = table.labels(row, column);
    if (labels.isEmpty()) {
      return null;
    }
    TableCell last = labels.get(labels.size() - 1);
    TableCell group = labels.size() > 1 ? labels.get(labels.size() - 2) : null;
    String words = TableWords.close(last.text());
    return new Line(row, ColumnHead.plain(last), TableWords.depth(words), last.indent(), group);
  }

  /** Totals that lead sum what follows them; others what stands above, up to the one before. */
  private void totals() {
    int last = lines.size() - 1;
    boolean leading = last > 0 && lines.get(0).isTotal() && !lines.get(last).isTotal();
    int start = 0;
    for (int i = 0; i <= last; i++) {
      if (lines.get(i).isTotal()) {
        boolean follows = leading || i == 0;
        segment(
            lines.get(i),
            follows ? lines.subList(i + 1, nextTotal(i + 1)) : lines.subList(start, i));
        start = i + 1;
      }
    }
    if (lines.stream().noneMatch(Line::isTotal)) {
      segment(null, lines);
    }
  }

  private int nextTotal(int from) {
    int next = from;
    while (next < lines.size() && !lines.get(next).isTotal()) {
      next++;
    }
    return next;
  }

  private void segment(Line total, List<Line> segment) {
    List<Line> rows = segment.stream().filter(line -> !line.isPart()).toList();
    boolean open = isOpen(segment);
    List<Line> tops = rows;
    if (rows.stream().anyMatch(Line::isSubtotal)) {
      tops = subtotals(rows);
    } else if (isDeep(rows)) {
      tops = levels(rows, open);
    }
    if (total != null && tops.size() > 1) {
      boolean said = TableWords.isTotal(total.label()) && !open && hasOneForm(rows);
      add(total, tops, said ? RowSum.Claim.SAID : RowSum.Claim.IMPLIED);
    }
  }

  /** Whether it stays open which rows below 其中 are parts of the one above. */
  private static boolean isOpen(List<Line> segment) {
    for (int i = 0; i + 1 < segment.size(); i++) {
      Line next = segment.get(i + 1);
      if (segment.get(i).isPart() && next.isPlain() && next.depth() == 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasOneForm(List<Line> rows) {
    long numbered = rows.stream().filter(line -> line.depth() > 0).count();
    return numbered == 0 || numbered == rows.size();
  }

  private static boolean isDeep(List<Line> rows) {
    return rows.stream().mapToInt(RowTree::level).distinct().count() > 1;
  }

  private static int level(Line line) {
    return line.depth() > 0 ? line.depth() : line.indent();
  }

  /** The rows that no subtotal holds, and the subtotals. */
  private List<Line> subtotals(List<Line> rows) {
    List<Line> tops = new ArrayList<>();
    List<Line> open = new ArrayList<>();
    boolean leading = rows.get(0).isSubtotal();
    Line holder = null;
    for (Line line : rows) {
      if (line.isSubtotal()) {
        if (leading) {
          addGroup(holder, open);
          holder = line;
        } else {
          List<Line> group = open.stream().filter(row -> sharesGroup(row, line)).toList();
          tops.addAll(open.stream().filter(row -> !sharesGroup(row, line)).toList());
          addGroup(line, group);
        }
        tops.add(line);
        open.clear();
      } else {
        open.add(line);
      }
    }
    if (leading) {
      addGroup(holder, open);
    } else {
      tops.addAll(open);
    }
    return tops;
  }

  private static boolean sharesGroup(Line row, Line subtotal) {
    return row.group() == null || subtotal.group() == null || row.group() == subtotal.group();
  }

  private void addGroup(Line subtotal, List<Line> group) {
    if (subtotal != null && group.size() > 1) {
      boolean said = TableWords.isPlainSubtotal(subtotal.label()) && !isDeep(group);
      add(subtotal, group, said ? RowSum.Claim.SAID : RowSum.Claim.IMPLIED);
    }
  }

  /** Each row with those that stand one level deeper right below it; the highest are returned. */
  private List<Line> levels(List<Line> rows, boolean open) {
    int top = rows.stream().mapToInt(RowTree::level).min().orElse(0);
    for (int i = 0; i < rows.size() && !open; i++) {
      int end = i + 1;
      while (end < rows.size() && level(rows.get(end)) > level(rows.get(i))) {
        end++;
      }
      List<Line> below = rows.subList(i + 1, end);
      int next = below.stream().mapToInt(RowTree::level).min().orElse(0);
      List<Line> children = below.stream().filter(line -> level(line) == next).toList();
      if (children.size() > 1) {
        add(rows.get(i), children, RowSum.Claim.IMPLIED);
      }
    }
    return rows.stream().filter(line -> level(line) == top).toList();
  }

  /** Rows of 其中 below the row that they divide. */
  private void partsBelow() {
    for (int i = 1; i < lines.size(); i++) {
      Line whole = lines.get(i - 1);
      if (lines.get(i).isPart() && !whole.isPart() && !isPerhapsPart(i - 1)) {
        int end = i + 1;
        while (end < lines.size() && goesOn(whole, lines.get(i), lines.get(end))) {
          end++;
        }
        add(whole, lines.subList(i, end), RowSum.Claim.OF_WHICH);
      }
    }
  }

  /** 其中：城镇 | 乡村 | 其中：男性: the second 其中 need not divide the line right above it. */
  private boolean isPerhapsPart(int index) {
    int i = index;
    while (i >= 0 && lines.get(i).isPlain() && lines.get(i).depth() == 0) {
      i--;
    }
    return i >= 0 && lines.get(i).isPart() && lines.get(index).indent() >= lines.get(i).indent();
  }

  private static boolean goesOn(Line whole, Line first, Line next) {
    boolean deeper = next.indent() > whole.indent() && next.indent() >= first.indent();
    return next.isPart() || (next.isPlain() && next.depth() == 0 && deeper);
  }

  private void add(Line whole, List<Line> parts, RowSum.Claim claim) {
    List<Line> counted = parts.stream().filter(line -> !line.equals(whole)).toList();
    if (counted.stream().noneMatch(line -> TableWords.isNoSum(line.label()))) {
      sums.add(new RowSum(whole.row(), counted.stream().map(Line::row).toList(), claim));
    }
  }
}

package org.figurecheck.extract.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.figurecheck.text.Grid;
import org.figurecheck.text.Repaired;

/** A table with its heads and labels: what every cell of its body is said of, and in which unit. */
public final class Table {
  private static final int FEWEST_ORDERED = 3;

  private final Matrix matrix;
  private final Heads heads;
  private final String caption;
  private final Kind[] kinds;

  /** What a column holds. */
  public enum Kind {
    /** Words that say what a row speaks of. */
    LABEL,
    /** Numbers that count nothing. */
    ORDER,
    /** Units of measure. */
    UNIT,
    /** Values. */
    VALUE
  }

  private Table(Matrix matrix, String caption) {
    this.matrix = matrix;
    this.heads = Heads.of(matrix);
    this.caption = caption;
    this.kinds = new Kind[matrix.columns()];
    for (int column = 0; column < kinds.length; column++) {
      kinds[column] = kindOf(column);
    }
  }

  /**
   * The table of a grid, unless that is none.
   *
   * @param above the lines above it, among which its unit may be told
   */
  static Optional<Table> of(Grid grid, Repaired text, String above) {
    return Matrix.of(grid, text)
        .filter(matrix -> matrix.columns() > 1)
        .map(matrix -> new Table(matrix, caption(matrix, above)));
  }

  private static String caption(Matrix matrix, String above) {
    int first = Heads.of(matrix).first();
    String inside =
        IntStream.range(0, first)
            .mapToObj(matrix::row)
            .flatMap(List::stream)
            .map(TableCell::text)
            .collect(Collectors.joining(" "));
    return TableWords.caption(inside).or(() -> TableWords.caption(above)).orElse("");
  }

  private Kind kindOf(int column) {
    String head = headWords(column);
    if (TableWords.isUnitColumn(head)) {
      return Kind.UNIT;
    }
    List<TableCell> body =
        IntStream.range(heads.body(), rows())
            .filter(row -> matrix.begins(row, column))
            .mapToObj(row -> matrix.at(row, column))
            .filter(Predicate.not(TableCell::isEmpty))
            .toList();
    if (TableWords.isOrder(head) || (column < 2 && isCounting(body))) {
      return Kind.ORDER;
    }
    long numbers = body.stream().filter(TableCell::isNumber).count();
    boolean named = column == 0 && body.stream().allMatch(c -> c.isYear() || !c.isBareNumber());
    return named || numbers * 2 < body.size() || body.isEmpty() ? Kind.LABEL : Kind.VALUE;
  }

  /** Whether cells count 1, 2, 3 … */
  private static boolean isCounting(List<TableCell> body) {
    long counted =
        IntStream.range(0, body.size())
            .filter(i -> body.get(i).text().equals(Integer.toString(i + 1)))
            .count();
    return counted >= FEWEST_ORDERED && counted + 1 >= body.size();
  }

  public int rows() {
    return matrix.rows();
  }

  public int columns() {
    return matrix.columns();
  }

  /** The first row of the body. */
  public int firstRow() {
    return heads.body();
  }

  public boolean hasHeads() {
    return heads.body() > heads.first();
  }

  public Kind kind(int column) {
    return kinds[column];
  }

  public TableCell cell(int row, int column) {
    return matrix.at(row, column);
  }

  /** Whether a cell is one of values, rather than a part of a merged one or a label. */
  public boolean isValue(int row, int column) {
    return row >= heads.body()
        && kinds[column] == Kind.VALUE
        && matrix.begins(row, column)
        && matrix.at(row, column).isNumber();
  }

  /** Whether a cell says nothing, or a dash in its place. */
  public boolean isBlank(int row, int column) {
    return matrix.at(row, column).isEmpty();
  }

  List<TableCell> anchors() {
    return matrix.anchors();
  }

  /** The heads of a column from the top, each once. */
  public List<TableCell> heads(int column) {
    List<TableCell> path = new ArrayList<>();
    for (int row = heads.first(); row < heads.body(); row++) {
      TableCell cell = matrix.at(row, column);
      if (!cell.isEmpty() && !cell.isBareOrder() && !path.contains(cell)) {
        path.add(cell);
      }
    }
    return path;
  }

  /** The words above a column, without units and blanks. */
  public String headWords(int column) {
    return heads(column).stream().map(Table::plain).collect(Collectors.joining());
  }

  /** The words right above a column. */
  public String lastHead(int column) {
    List<TableCell> path = heads(column);
    return path.isEmpty() ? "" : plain(path.get(path.size() - 1));
  }

  static String plain(TableCell cell) {
    return TableWords.withoutUnit(TableWords.close(cell.text()));
  }

  /** The labels of a value: the nearest words to the left of its column, from the left. */
  public List<TableCell> labels(int row, int column) {
    List<TableCell> labels = new ArrayList<>();
    int c = column - 1;
    while (c >= 0 && kinds[c] != Kind.LABEL && !isYearColumn(c)) {
      c--;
    }
    for (; c >= 0 && (kinds[c] != Kind.VALUE); c--) {
      TableCell cell = matrix.at(row, c);
      boolean told = kinds[c] == Kind.LABEL || isYearColumn(c);
      if (told && !cell.isEmpty() && !labels.contains(cell)) {
        labels.add(0, cell);
      }
    }
    return labels;
  }

  private boolean isYearColumn(int column) {
    return kinds[column] == Kind.ORDER
        && heads.body() < rows()
        && matrix.at(heads.body(), column).isYear();
  }

  /** The words beside a value, without units and blanks. */
  public String labelWords(int row, int column) {
    return labels(row, column).stream().map(Table::plain).collect(Collectors.joining());
  }

  /** The words right beside a value. */
  public String lastLabel(int row, int column) {
    List<TableCell> labels = labels(row, column);
    return labels.isEmpty() ? "" : plain(labels.get(labels.size() - 1));
  }

  /** What may be the unit of a value, the likeliest first. */
  public List<String> units(int row, int column) {
    List<String> units = new ArrayList<>();
    for (int c = 0; c < columns(); c++) {
      if (kinds[c] == Kind.UNIT && !matrix.at(row, c).isEmpty()) {
        units.add(matrix.at(row, c).text());
      }
    }
    List<TableCell> labels = labels(row, column);
    for (int i = labels.size() - 1; i >= 0; i--) {
      TableWords.unit(labels.get(i).text()).ifPresent(units::add);
    }
    List<TableCell> path = heads(column);
    for (int i = path.size() - 1; i >= 0; i--) {
      TableWords.unit(path.get(i).text()).ifPresent(units::add);
    }
    boolean rate = TableWords.isRate(headWords(column) + labelWords(row, column));
    if (!rate && !caption.isEmpty()) {
      units.add(caption);
    }
    return units;
  }

  /** What a value is said of. */
  public String subject(int row, int column) {
    String label = lastLabel(row, column);
    boolean all = TableWords.isTotal(label) || TableWords.isWhole(label);
    String words = all ? "" : labelled(row, column);
    String head = headWords(column);
    boolean plain = TableWords.isPlainValue(head) || isPeriod(column);
    return plain ? words : words + TableWords.withoutPart(head);
  }

  private String labelled(int row, int column) {
    return labels(row, column).stream()
        .map(Table::plain)
        .map(TableWords::withoutNumber)
        .map(TableWords::withoutPart)
        .collect(Collectors.joining());
  }

  /** Whether a value is told by its label alone, in a table of no other values. */
  public boolean isNamedByLabel(int row, int column) {
    String head = headWords(column);
    return TableWords.isPlainValue(head)
        && !TableWords.isColumnTotal(head)
        && Stream.of(kinds).filter(kind -> kind == Kind.VALUE).count() == 1
        && !labels(row, column).isEmpty();
  }

  private boolean isPeriod(int column) {
    List<TableCell> path = heads(column);
    return !path.isEmpty() && path.stream().allMatch(TableCell::isYear);
  }
}

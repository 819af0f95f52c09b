package org.figurecheck.extract.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.figurecheck.text.Grid;
import org.figurecheck.text.Repaired;

/** A table with its heads and labels: what every cell of its body is said of, and in which unit. */
public final class Table {
  private static final int ABOVE = 60;

  private final Matrix matrix;
  private final Heads heads;
  private final String caption;
  private final Optional<TableTitle> title;
  private final ColumnHead[] columns;
  private final Kind[] kinds;
  private final Relative relative;

  /** The labels of the rows, by the column that they end in. */
  private final Map<Integer, RowLabel[]> labels = new HashMap<>();

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

  private Table(Matrix matrix, String text, int start) {
    this.matrix = matrix;
    this.heads = Heads.of(matrix);
    this.caption = caption(matrix, text.substring(Math.max(0, start - ABOVE), start));
    this.title = TableTitle.of(matrix, heads, text, start);
    this.columns = new ColumnHead[matrix.columns()];
    this.kinds = new Kind[matrix.columns()];
    for (int column = 0; column < kinds.length; column++) {
      columns[column] = ColumnHead.of(matrix, heads, column);
      kinds[column] = ColumnKinds.of(matrix, heads, columns[column], column);
    }
    this.relative = new Relative(matrix, heads, columns);
  }

  /** The table of a grid, unless that is none; its unit may be told in the lines above it. */
  static Optional<Table> of(Grid grid, Repaired text) {
    int start = grid.cells().isEmpty() ? 0 : text.indexOf(grid.cells().get(0).start());
    return Matrix.of(grid, text)
        .filter(matrix -> matrix.columns() > 1)
        .map(matrix -> new Table(matrix, text.folded(), start));
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

  public Optional<TableTitle> title() {
    return title;
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
    return columns[column].path();
  }

  /** The words above a column, without units and blanks. */
  public String headWords(int column) {
    return columns[column].words();
  }

  /** The words right above a column. */
  public String lastHead(int column) {
    return columns[column].last();
  }

  private RowLabel label(int row, int column) {
    int last = column - 1;
    while (last >= 0 && kinds[last] != Kind.LABEL && !isYearColumn(last)) {
      last--;
    }
    RowLabel[] known = labels.computeIfAbsent(last, any -> new RowLabel[rows()]);
    if (known[row] == null) {
      known[row] = RowLabel.of(labelCells(row, last));
    }
    return known[row];
  }

  private List<TableCell> labelCells(int row, int last) {
    List<TableCell> found = new ArrayList<>();
    for (int c = last; c >= 0 && kinds[c] != Kind.VALUE; c--) {
      TableCell cell = matrix.at(row, c);
      boolean told = kinds[c] == Kind.LABEL || isYearColumn(c);
      if (told && !cell.isEmpty() && !found.contains(cell)) {
        found.add(0, cell);
      }
    }
    return found;
  }

  private boolean isYearColumn(int column) {
    return kinds[column] == Kind.ORDER
        && heads.body() < rows()
        && matrix.at(heads.body(), column).isYear();
  }

  /** The labels of a value: the nearest words to the left of its column, from the left. */
  List<TableCell> labels(int row, int column) {
    return label(row, column).cells();
  }

  /** The words beside a value, without units and blanks. */
  public String labelWords(int row, int column) {
    return label(row, column).words();
  }

  /** The words right beside a value. */
  public String lastLabel(int row, int column) {
    return label(row, column).last();
  }

  /** The year that stands right above a column. */
  public OptionalInt headYear(int column) {
    return year(heads(column));
  }

  /** The year that stands right beside a value. */
  public OptionalInt labelYear(int row, int column) {
    return year(labels(row, column));
  }

  private static OptionalInt year(List<TableCell> cells) {
    return cells.isEmpty() ? OptionalInt.empty() : cells.get(cells.size() - 1).year();
  }

  /** What may be the unit of a value, the likeliest first. */
  public List<String> units(int row, int column) {
    if (relative.isHundredths(column)) {
      return List.of("%");
    }
    if (relative.isFractionOfWholes(row, column)) {
      return List.of();
    }
    List<String> units = new ArrayList<>(relativeUnits(column));
    for (int c = 0; c < columns(); c++) {
      if (kinds[c] == Kind.UNIT && !matrix.at(row, c).isEmpty()) {
        units.add(matrix.at(row, c).text());
      }
    }
    RowLabel label = label(row, column);
    units.addAll(label.units());
    units.addAll(columns[column].units());
    if (!caption.isEmpty() && !columns[column].isRate() && !TableWords.isRate(label.words())) {
      units.add(caption);
    }
    return units;
  }

  private List<String> relativeUnits(int column) {
    return columns[column].isRelative() ? columns[column].units() : List.of();
  }

  /** What a value is said of. */
  public String subject(int row, int column) {
    String words = label(row, column).said();
    ColumnHead head = columns[column];
    boolean plain = TableWords.isPlainValue(head.words()) || head.isPeriod();
    return plain ? words : words + TableWords.withoutPart(head.words());
  }

  /** How far the label of a value is moved in. */
  public int indent(int row, int column) {
    List<TableCell> labels = labels(row, column);
    return labels.isEmpty() ? 0 : labels.get(labels.size() - 1).indent();
  }

  /** Whether a value is called a part of another. */
  public boolean isPart(int row, int column) {
    return labels(row, column).stream().anyMatch(label -> TableWords.isPart(label.text()));
  }

  /** What a value may be called, unless that is in doubt. */
  public Optional<CellName> name(int row, int column) {
    return CellName.of(labels(row, column), heads(column));
  }

  /** Whether a value is told by its label alone, in a table of no other values. */
  public boolean isNamedByLabel(int row, int column) {
    String head = headWords(column);
    return TableWords.isPlainValue(head)
        && !TableWords.isColumnTotal(head)
        && Stream.of(kinds).filter(kind -> kind == Kind.VALUE).count() == 1
        && !labels(row, column).isEmpty();
  }
}

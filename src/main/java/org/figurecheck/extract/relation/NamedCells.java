package org.figurecheck.extract.relation;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.figurecheck.extract.table.CellName;
import org.figurecheck.extract.table.Table;
import org.figurecheck.figure.Aspect;
import org.figurecheck.figure.Role;
import org.figurecheck.figure.UnitClass;

/** The values of tables by the names under which a sentence may tell them. */
final class NamedCells {
  private static final int MOST_ROWS = 300;
  private static final int SHORTEST = 2;

  private final Map<String, List<Cell>> byName = new LinkedHashMap<>();
  private final Map<Mention, List<Mention>> beside = new IdentityHashMap<>();
  private final Set<List<Object>> measures = new LinkedHashSet<>();

  /**
   * A value of a table.
   *
   * @param mention its number
   * @param year the year that head, label or title tell, or empty
   * @param extent of what all the table speaks, or empty
   * @param topic what a sentence must name besides, or empty
   * @param sides what label and head say, each of which may be nothing
   * @param sure whether its place in the table leaves no doubt what it is called
   */
  record Cell(
      Mention mention, String year, String extent, String topic, List<String> sides, boolean sure) {
    /** Whether both its label and its head say something. */
    boolean isCrossed() {
      return sides.stream().noneMatch(String::isEmpty);
    }
  }

  NamedCells(List<TableValues> tables, Passage passage, StatementPlace place) {
    for (TableValues values : tables) {
      if (values.table().hasHeads() && values.table().rows() <= MOST_ROWS) {
        TitleScope title = TitleScope.of(passage, place, values.table());
        if (!title.aside()) {
          add(values, title);
        }
      }
    }
  }

  boolean isEmpty() {
    return byName.isEmpty();
  }

  /** Whether some cell holds a number of the kind and measure of another. */
  boolean measures(Mention mention) {
    return measures.contains(List.of(mention.kind(), mention.unitClass()));
  }

  List<Cell> named(String name) {
    return byName.getOrDefault(name, List.of());
  }

  /** The numbers right above and below that of a cell. */
  List<Mention> beside(Cell cell) {
    return beside.getOrDefault(cell.mention(), List.of());
  }

  private void add(TableValues values, TitleScope title) {
    Table table = values.table();
    boolean flat = TableShape.isFlat(table);
    for (int row = table.firstRow(); row < table.rows(); row++) {
      for (int column : values.columns()) {
        Optional<CellName> name = table.name(row, column);
        Optional<Mention> mention = values.at(row, column).filter(NamedCells::isLevel);
        if (name.isPresent() && mention.isPresent() && !TableShape.isMovedIn(table, row, column)) {
          add(name.get(), mention.get(), title, flat);
          beside.put(mention.get(), beside(values, row, column));
        }
      }
    }
  }

  private static List<Mention> beside(TableValues values, int row, int column) {
    return IntStream.of(row - 1, row + 1)
        .filter(other -> other >= values.table().firstRow() && other < values.table().rows())
        .mapToObj(other -> values.at(other, column))
        .flatMap(Optional::stream)
        .toList();
  }

  private static boolean isLevel(Mention mention) {
    Role role = mention.figure().subject().role();
    return (mention.isQuantity() || mention.isPercent())
        && role != Role.GROWTH
        && mention.figure().subject().aspect() != Aspect.PLAN;
  }

  private void add(CellName name, Mention mention, TitleScope title, boolean flat) {
    String year = name.year().isEmpty() ? title.year() : name.year();
    String extent = name.extent().isEmpty() ? title.extent() : name.extent();
    boolean sure = flat && title.named() && !(name.isOfAll() && title.divided());
    List<String> sides = List.of(String.join("", name.labels()), String.join("", name.heads()));
    Set<String> plain = new LinkedHashSet<>(name.words());
    if (mention.unitClass() == UnitClass.INSTITUTION) {
      plain.add(sides.get(0));
    }
    if (!title.topic().isEmpty()) {
      Cell whole = new Cell(mention, year, extent, "", sides, sure);
      name.words(title.topic()).forEach(words -> put(words, whole));
      plain.removeAll(name.words(title.topic()));
    }
    Cell cell =
        new Cell(mention, year, extent, title.topic(), sides, sure && title.topic().isEmpty());
    plain.forEach(words -> put(words, cell));
  }

  private void put(String name, Cell cell) {
    if (name.length() >= SHORTEST) {
      byName.computeIfAbsent(name, any -> new ArrayList<>()).add(cell);
      measures.add(List.of(cell.mention().kind(), cell.mention().unitClass()));
    }
  }
}

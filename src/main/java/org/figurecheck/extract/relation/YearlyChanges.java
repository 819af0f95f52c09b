package org.figurecheck.extract.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.figurecheck.extract.table.Table;
import org.figurecheck.extract.table.TableWords;

/**
 * Finds series of changes against the year before beside the series of levels that they follow
 * from, down a table whose rows are years or across one whose columns are.
 */
final class YearlyChanges {
  private static final int REACH = 3;

  private final TableValues values;
  private final Table table;

  YearlyChanges(TableValues values) {
    this.values = values;
    this.table = values.table();
  }

  /** The values of one series by year. */
  private record Series(String name, SortedMap<Integer, Mention> years) {
    boolean isChange() {
      return TableWords.isChange(name);
    }

    Optional<Mention> in(int year) {
      return Optional.ofNullable(years.get(year));
    }
  }

  List<Tie> read() {
    if (!table.hasHeads()) {
      return List.of();
    }
    List<Integer> columns = values.columns();
    boolean across = columns.stream().anyMatch(column -> table.headYear(column).isPresent());
    return changes(
        across
            ? IntStream.range(table.firstRow(), table.rows()).mapToObj(this::across).toList()
            : columns.stream().map(this::down).toList());
  }

  private static List<Tie> changes(List<Series> all) {
    List<Tie> ties = new ArrayList<>();
    for (int at = 1; at < all.size(); at++) {
      if (all.get(at).isChange()) {
        ties.addAll(changes(all.get(at), all.subList(Math.max(0, at - REACH), at)));
      }
    }
    return ties;
  }

  private static List<Tie> changes(Series changes, List<Series> before) {
    for (int i = before.size() - 1; i >= 0; i--) {
      List<Triple> triples = before.get(i).isChange() ? List.of() : triples(changes, before.get(i));
      if (Claimed.isEvident(triples, Triple::isChange)) {
        return triples.stream().map(Triple::change).toList();
      }
    }
    return List.of();
  }

  private static List<Triple> triples(Series changes, Series levels) {
    List<Triple> triples = new ArrayList<>();
    changes
        .years()
        .forEach(
            (year, change) ->
                Triple.of(Optional.of(change), levels.in(year - 1), levels.in(year))
                    .ifPresent(triples::add));
    return triples;
  }

  private Series down(int column) {
    SortedMap<Integer, Mention> years = new TreeMap<>();
    for (int row = table.firstRow(); row < table.rows(); row++) {
      note(table.labelYear(row, column), values.at(row, column), years);
    }
    return new Series(table.headWords(column), years);
  }

  private Series across(int row) {
    SortedMap<Integer, Mention> years = new TreeMap<>();
    String name = "";
    for (int column : values.columns()) {
      note(table.headYear(column), values.at(row, column), years);
      name = name.isEmpty() ? table.labelWords(row, column) : name;
    }
    return new Series(name, years);
  }

  private static void note(
      OptionalInt year, Optional<Mention> value, SortedMap<Integer, Mention> years) {
    if (year.isPresent() && value.isPresent()) {
      years.putIfAbsent(year.getAsInt(), value.get());
    }
  }
}

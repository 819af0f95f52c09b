package org.figurecheck.extract.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.figurecheck.extract.table.Table;
import org.figurecheck.extract.table.TableWords;

/** Finds columns that are shares or changes of others, where most rows bear it out. */
final class ColumnQuotients {
  private static final int REACH = 3;

  private final TableValues values;
  private final Table table;

  ColumnQuotients(TableValues values) {
    this.values = values;
    this.table = values.table();
  }

  List<Tie> read() {
    List<Tie> ties = new ArrayList<>();
    List<Integer> columns = values.columns();
    for (int at = 1; at < columns.size() && table.hasHeads(); at++) {
      int column = columns.get(at);
      List<Integer> before = columns.subList(Math.max(0, at - REACH), at);
      if (TableWords.isChange(table.headWords(column))) {
        ties.addAll(changes(column, before));
      } else if (TableWords.isRate(table.headWords(column))) {
        ties.addAll(shares(column, before));
      }
    }
    return ties;
  }

  private List<Tie> changes(int column, List<Integer> before) {
    for (int base : before) {
      for (int level : before) {
        List<Triple> rows = base == level ? List.of() : rows(column, base, level);
        if (Claimed.isEvident(rows, Triple::isChange)) {
          return rows.stream().map(Triple::change).toList();
        }
      }
    }
    return List.of();
  }

  private List<Tie> shares(int column, List<Integer> before) {
    for (int part : before) {
      for (List<Triple> rows : sharesOf(column, part, before)) {
        if (Claimed.isEvident(rows, Triple::isShare)) {
          return rows.stream().map(Triple::share).toList();
        }
      }
    }
    return List.of();
  }

  /** The shares of a column in its total, then those in another column of the same row. */
  private List<List<Triple>> sharesOf(int column, int part, List<Integer> before) {
    List<List<Triple>> candidates = new ArrayList<>();
    IntStream.range(table.firstRow(), table.rows())
        .filter(row -> TableWords.isTotal(table.lastLabel(row, part)))
        .mapToObj(row -> values.at(row, part))
        .flatMap(Optional::stream)
        .findFirst()
        .ifPresent(total -> candidates.add(rows(column, row -> Optional.of(total), part)));
    for (int whole : before) {
      if (whole != part) {
        candidates.add(rows(column, whole, part));
      }
    }
    return candidates;
  }

  private List<Triple> rows(int column, int of, int to) {
    return rows(column, row -> values.at(row, of), to);
  }

  /** Finds the second value of a row. */
  private interface Finder {
    Optional<Mention> in(int row);
  }

  private List<Triple> rows(int column, Finder of, int to) {
    List<Triple> rows = new ArrayList<>();
    for (int row = table.firstRow(); row < table.rows(); row++) {
      Triple.of(values.at(row, column), of.in(row), values.at(row, to)).ifPresent(rows::add);
    }
    return rows;
  }
}

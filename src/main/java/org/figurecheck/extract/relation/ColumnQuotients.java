package org.figurecheck.extract.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.figurecheck.extract.table.Table;
import org.figurecheck.extract.table.TableWords;
import org.figurecheck.figure.Answer;
import org.figurecheck.figure.Basis;
import org.figurecheck.figure.MemberRole;
import org.figurecheck.figure.RelationType;

/** Finds columns that are shares or changes of others, where most rows bear it out. */
final class ColumnQuotients {
  private static final int REACH = 3;

  private final TableValues values;
  private final Table table;

  ColumnQuotients(TableValues values) {
    this.values = values;
    this.table = values.table();
  }

  /** A value with the two that it may follow from. */
  private record Triple(Mention result, Mention of, Mention to) {}

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
        if (Claimed.isEvident(rows, ColumnQuotients::isChange)) {
          return rows.stream().map(ColumnQuotients::change).toList();
        }
      }
    }
    return List.of();
  }

  private static boolean isChange(Triple row) {
    return row.result().isPercent()
        ? Claimed.isGrowth(row.result(), row.of(), row.to())
        : TableValues.isAlike(row.result(), row.to())
            && Claimed.isDifference(row.result(), row.of(), row.to());
  }

  private List<Tie> shares(int column, List<Integer> before) {
    Predicate<Triple> holds = r -> Claimed.isShare(r.result(), r.to(), r.of());
    for (int part : before) {
      for (List<Triple> rows : sharesOf(column, part, before)) {
        if (Claimed.isEvident(rows, holds)) {
          return rows.stream().map(ColumnQuotients::share).toList();
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
      Optional<Mention> result = values.at(row, column);
      Optional<Mention> first = of.in(row);
      Optional<Mention> second = values.at(row, to);
      if (result.isPresent() && first.isPresent() && second.isPresent()) {
        Triple triple = new Triple(result.get(), first.get(), second.get());
        if (triple.of() != triple.to() && isMeasured(triple)) {
          rows.add(triple);
        }
      }
    }
    return rows;
  }

  private static boolean isMeasured(Triple row) {
    boolean result = row.result().isPercent() || row.result().isQuantity();
    return result
        && TableValues.isAlike(row.of(), row.to())
        && row.of().amount().low().value() != null
        && row.of().amount().low().value().signum() > 0;
  }

  private static Tie share(Triple row) {
    return Tie.plain(
        RelationType.SHARE_OF,
        List.of(
            Tie.Knot.of(MemberRole.WHOLE, row.of()),
            Tie.Knot.of(MemberRole.PART, row.to()),
            Tie.Knot.of(MemberRole.SHARE, row.result())));
  }

  private static Tie change(Triple row) {
    int sign = row.result().amount().stated().signum();
    return new Tie(
        RelationType.FROM_TO,
        List.of(
            Tie.Knot.of(MemberRole.BASE, row.of()),
            Tie.Knot.of(MemberRole.LEVEL, row.to()),
            Tie.Knot.of(MemberRole.CHANGE, row.result())),
        sign == 0 ? Answer.UNKNOWN : sign > 0 ? Answer.YES : Answer.NO,
        Answer.UNKNOWN,
        Basis.NOMINAL);
  }
}

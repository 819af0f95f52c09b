package org.figurecheck.extract.relation;

import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.figurecheck.figure.Answer;
import org.figurecheck.figure.Basis;
import org.figurecheck.figure.MemberRole;
import org.figurecheck.figure.RelationType;

/** Finds the last row of a table in a text that totals the columns above it. */
final class TableTotals {
  private static final Pattern TOTAL = Pattern.compile("^\\s*(合\\s*计|总\\s*计|(?i:total))\\s*$");
  private static final Pattern WITHIN = Pattern.compile("其中|小\\s*计|合\\s*计|总\\s*计");
  private static final Pattern NO_SUM = Pattern.compile("率|均|比|序号|排名|(?i:rate|average|mean|%)");
  private static final int FEWEST_ROWS = 4;

  private final Passage passage;

  TableTotals(Passage passage) {
    this.passage = passage;
  }

  /** A row of a table by its cells. */
  private record Row(List<Span> cells) {
    Span first() {
      return cells.get(0);
    }
  }

  List<Tie> read() {
    List<Tie> ties = new ArrayList<>();
    List<Row> table = new ArrayList<>();
    String text = passage.text();
    int start = 0;
    while (start <= text.length()) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      Row row = row(start, end);
      if (!table.isEmpty() && table.get(0).cells().size() != row.cells().size()) {
        table.clear();
      }
      table.add(row);
      if (isTotalled(table)) {
        ties.addAll(totals(table));
        table.clear();
      }
      start = end + 1;
    }
    return ties;
  }

  private Row row(int start, int end) {
    List<Span> cells = new ArrayList<>();
    int from = start;
    for (int i = start; i < end; i++) {
      if (passage.at(i) == '\t') {
        cells.add(new Span(from, i));
        from = i + 1;
      }
    }
    cells.add(new Span(from, end));
    return new Row(cells);
  }

  private boolean isTotalled(List<Row> table) {
    Row last = table.get(table.size() - 1);
    return last.cells().size() > 1
        && table.size() >= FEWEST_ROWS
        && TOTAL.matcher(last.first().in(passage.text())).find()
        && table.subList(1, table.size() - 1).stream()
            .noneMatch(row -> WITHIN.matcher(row.first().in(passage.text())).find());
  }

  private List<Tie> totals(List<Row> table) {
    List<Tie> ties = new ArrayList<>();
    for (int column = 1; column < table.get(0).cells().size(); column++) {
      String head = table.get(0).cells().get(column).in(passage.text());
      List<Mention> figures = figures(table, column);
      if (!NO_SUM.matcher(head).find() && figures.size() == table.size() - 1) {
        ties.add(tie(figures));
      }
    }
    return ties;
  }

  /** The figures that each fill one cell of a column, below its head. */
  private List<Mention> figures(List<Row> table, int column) {
    return table.stream()
        .skip(1)
        .map(row -> row.cells().get(column))
        .flatMap(cell -> figure(cell).stream())
        .toList();
  }

  private Optional<Mention> figure(Span cell) {
    return passage.mentions(cell.start(), cell.end()).stream()
        .filter(Mention::isQuantity)
        .filter(
            mention -> mention.span().in(passage.text()).equals(cell.in(passage.text()).strip()))
        .findFirst();
  }

  private static Tie tie(List<Mention> figures) {
    int last = figures.size() - 1;
    List<Tie.Knot> knots = new ArrayList<>();
    knots.add(Tie.Knot.of(MemberRole.WHOLE, figures.get(last)));
    figures.subList(0, last).forEach(part -> knots.add(Tie.Knot.of(MemberRole.PART, part)));
    return new Tie(RelationType.WHOLE_PARTS, knots, Answer.YES, Answer.YES, Basis.UNKNOWN);
  }
}

package org.figurecheck.extract.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import org.figurecheck.extract.relation.NamedCells.Cell;
import org.figurecheck.extract.table.Table;
import org.figurecheck.figure.Amount;
import org.figurecheck.figure.Answer;
import org.figurecheck.figure.Certainty;
import org.figurecheck.text.ReadingStopped;

/**
 * Finds what a sentence and the cell of a table tell alike: 全县小学在校生12345人 and row 小学, column 在校生.
 */
final class TableAgainReader {
  private static final int YEAR = 4;

  /** A count with the cell that tells the same. */
  private record Pair(Count count, Cell cell) {}

  private final Passage passage;
  private final StatementPlace place;
  private final StatementTime time;
  private final IntUnaryOperator indexes;
  private final String own;

  /**
   * A reader of prose with the tables in it.
   *
   * @param indexes leads from the numbers of the prose to those of the text
   */
  private TableAgainReader(Passage passage, IntUnaryOperator indexes) {
    this.passage = passage;
    this.place = new StatementPlace(passage);
    this.time = new StatementTime(passage);
    this.indexes = indexes;
    this.own = time.own().substring(0, Math.min(YEAR, time.own().length()));
  }

  /**
   * The ties of prose and the tables in it.
   *
   * @param values the numbers that fill cells
   */
  static List<Tie> of(
      Passage passage, IntUnaryOperator indexes, List<Table> tables, List<Mention> values) {
    return values.isEmpty() || passage.mentions().isEmpty()
        ? List.of()
        : new TableAgainReader(passage, indexes).read(TableValues.of(tables, values));
  }

  private List<Tie> read(List<TableValues> tables) {
    List<Tie> ties = new ArrayList<>();
    NamedCells cells = new NamedCells(tables, passage, place);
    if (cells.isEmpty()) {
      return ties;
    }
    CountReader counts = new CountReader(passage, place, time);
    Optional<Pair> last = Optional.empty();
    for (Mention mention : passage.mentions()) {
      ReadingStopped.check();
      Optional<Pair> before = last;
      Optional<Pair> pair =
          cells.measures(mention)
              ? counts
                  .read(mention)
                  .flatMap(count -> pair(count, cells))
                  .or(() -> next(mention, before, counts, cells))
              : Optional.empty();
      pair.map(this::tie).ifPresent(ties::add);
      last = pair;
    }
    return ties;
  }

  private Optional<Pair> next(
      Mention mention, Optional<Pair> last, CountReader counts, NamedCells cells) {
    return last.flatMap(before -> counts.next(mention, before.count(), before.cell().sides()))
        .flatMap(count -> pair(count, cells));
  }

  /** A count with its cell; none where cells of its name differ. */
  private Optional<Pair> pair(Count count, NamedCells cells) {
    Optional<Cell> found = Optional.empty();
    for (String name : count.names()) {
      for (Cell cell : cells.named(name)) {
        if ((cell.isCrossed() || !name.equals(count.bare())) && isSaidOf(count, cell)) {
          if (found.isPresent()
              && !cell.mention().amount().equals(found.get().mention().amount())) {
            return Optional.empty();
          }
          found = found.or(() -> Optional.of(cell));
        }
      }
    }
    return found
        .filter(cell -> !isWithAnother(count, cell, cells))
        .map(cell -> new Pair(count, cell));
  }

  /** 小学820人 beside the rows 小学 760 and 教学点 60: who tells it counts two rows of one stage. */
  private static boolean isWithAnother(Count count, Cell cell, NamedCells cells) {
    Amount told = count.mention().amount();
    Amount alone = cell.mention().amount();
    return told.equalTo(alone) == Certainty.IMPOSSIBLE
        && cells.beside(cell).stream()
            .filter(other -> count.isMeasuredAs(other))
            .anyMatch(other -> Claimed.fits(told, alone.plus(other.amount())));
  }

  private boolean isSaidOf(Count count, Cell cell) {
    String extent = cell.extent().isEmpty() ? place.level() : cell.extent();
    boolean sameExtent =
        count.extent().isEmpty() || extent.isEmpty() || extent.equals(count.extent());
    return sameExtent
        && count.isMeasuredAs(cell.mention())
        && (cell.topic().isEmpty() || count.told().contains(cell.topic()))
        && year(count.year()).equals(year(cell.year()));
  }

  private String year(String told) {
    return told.isEmpty() ? own : told;
  }

  private Tie tie(Pair pair) {
    Count count = pair.count();
    Cell cell = pair.cell();
    boolean sure = count.plain() && cell.sure() && count.year().isEmpty() == cell.year().isEmpty();
    Mention told =
        new Mention(
            indexes.applyAsInt(count.mention().index()),
            count.mention().span(),
            count.mention().figure());
    return Tie.again(told, cell.mention(), sure ? Answer.YES : Answer.UNKNOWN);
  }
}

package org.figurecheck.extract.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.figurecheck.text.ReadingStopped;

/**
 * Finds short names that a number counts together, with or without marks between them: 县、乡、村三级,
 * 省市县三级, 春秋两季, 德智体美劳“五育”.
 */
final class ShortNamesReader {
  private static final String SEPARATORS = "、和与及";
  private static final int MOST = 8;

  private final Passage passage;

  /** The numerals that may count names. */
  private final Places numerals;

  ShortNamesReader(Passage passage, Places numerals) {
    this.passage = passage;
    this.numerals = numerals;
  }

  /** Names before a number, the first one first, and whether marks part them all. */
  private record Row(List<Span> names, boolean parted) {
    int start() {
      return names.get(0).start();
    }

    Row withoutFirst() {
      return new Row(names.subList(1, names.size()), parted);
    }
  }

  /**
   * All such names.
   *
   * @param tied the indexes of the numbers that are already tied to what they count
   */
  List<Tie> read(Set<Integer> tied) {
    List<Tie> ties = new ArrayList<>();
    int end = passage.text().length() - 1;
    for (int at = numerals.first(2, end); at < end; at = numerals.first(at + 1, end)) {
      ReadingStopped.check();
      int numeral = at;
      int count = Listed.number(passage.at(at));
      ShortNames.countedBy(passage.text(), at + 1)
          .filter(kind -> isFree(numeral, tied))
          .flatMap(kind -> tie(kind, numeral, count))
          .ifPresent(ties::add);
    }
    return ties;
  }

  private Optional<Tie> tie(ShortNames kind, int numeral, int count) {
    int end = passage.at(numeral - 1) == '“' ? numeral - 1 : numeral;
    Row row = row(kind, end);
    if (row.names().size() < 2 || isJoinedTo(row.start())) {
      return Optional.empty();
    }
    while (count < row.names().size() && row.names().size() > 2 && mayLead(kind, row)) {
      row = row.withoutFirst();
    }
    return Optional.of(tie(kind, row, numeral, count));
  }

  private boolean isFree(int numeral, Set<Integer> tied) {
    return passage.mentions(numeral, numeral + 2).stream().noneMatch(m -> tied.contains(m.index()));
  }

  /** The names that end at a character, as far back as they go. */
  private Row row(ShortNames kind, int end) {
    List<Span> names = new ArrayList<>();
    boolean parted = true;
    Optional<Span> name = kind.endingAt(passage.text(), end);
    while (name.isPresent() && names.size() < MOST) {
      names.add(0, name.get());
      int at = name.get().start();
      boolean mark = SEPARATORS.indexOf(passage.at(at - 1)) >= 0;
      name = kind.endingAt(passage.text(), mark ? at - 1 : at);
      parted &= mark || name.isEmpty();
    }
    return new Row(names, parted);
  }

  /** Whether a name that is none of the kind stands before: 部门、乡、村三级. */
  private boolean isJoinedTo(int start) {
    return SEPARATORS.indexOf(passage.at(start - 1)) >= 0
        || Passage.isClosing(passage.at(start - 1));
  }

  /** Whether the first name may belong to the words before it: 全市县乡两级, 我省、市两级. */
  private boolean mayLead(ShortNames kind, Row row) {
    boolean after = !row.parted() || "全我本该各".indexOf(passage.at(row.start() - 1)) >= 0;
    return kind == ShortNames.LEVELS && after;
  }

  private Tie tie(ShortNames kind, Row row, int numeral, int count) {
    List<Span> names = new ArrayList<>();
    int spare = count - row.names().size();
    for (Span name : row.names()) {
      boolean two = spare > 0 && !row.parted() && kind.mayBeTwo(name.in(passage.text()));
      spare -= two ? 1 : 0;
      int half = two ? name.start() + 1 : name.end();
      names.add(name.to(half));
      if (two) {
        names.add(name.from(half));
      }
    }
    Span counted = new Span(numeral, numeral + 2);
    return passage.mentions(counted.start(), counted.end()).stream()
        .findFirst()
        .map(mention -> Listed.all(mention, names))
        .orElseGet(() -> Listed.all(counted, names));
  }
}

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
  private static final int MOST = 12;

  /** Short names of other kinds, with which a row may begin: 音体美 before 语数英, 部 before 省市县. */
  private static final String FURTHER = "中国部司团师连营队街居片总分支系音体美信劳法思技";

  private static final List<String> SUBJECTS =
      List.of("语文", "数学", "英语", "外语", "物理", "化学", "生物", "政治", "历史", "地理");

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
    if (row.names().size() < 2 || isJoinedTo(row.start()) || isSpelledOut(kind, row, end)) {
      return Optional.empty();
    }
    if (count > row.names().size() && mayBeMore(row.start())) {
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
    return name.isPresent() ? new Row(List.of(), parted) : new Row(names, parted);
  }

  /** Whether a name that is none of the kind stands before: 部门、乡、村三级. */
  private boolean isJoinedTo(int start) {
    return SEPARATORS.indexOf(passage.at(start - 1)) >= 0
        || Passage.isClosing(passage.at(start - 1));
  }

  /** Whether names before the row may be counted with it: 司局处三级; 小学语数英、初中物化五科. */
  private boolean mayBeMore(int start) {
    String before = passage.between(passage.clauseStart(start), start);
    return FURTHER.indexOf(passage.at(start - 1)) >= 0
        || before.chars().anyMatch(c -> SEPARATORS.indexOf(c) >= 0);
  }

  /** Whether characters are of whole names: 历史地理两科. */
  private boolean isSpelledOut(ShortNames kind, Row row, int end) {
    return kind == ShortNames.SUBJECTS
        && AnyWord.in(passage.between(Math.max(0, row.start() - 1), end), SUBJECTS);
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
      boolean either = !row.parted() || kind == ShortNames.DIRECTIONS;
      boolean two = spare > 0 && either && kind.mayBeTwo(name.in(passage.text()));
      spare -= two ? 1 : 0;
      int half = two ? name.start() + 1 : name.end();
      names.add(name.to(half));
      if (two) {
        names.add(name.from(half));
      }
    }
    Span counted = new Span(numeral, numeral + 2);
    return Listed.all(passage, counted, names);
  }
}

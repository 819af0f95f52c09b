package org.figurecheck.extract.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The levels that clauses tell one by one before what is told of them respectively:
 * “入园率达到96%，巩固率达到99%，分别提高0.5和0.2个百分点”.
 */
final class ClauseRow {
  private static final String AMONG = "其中";
  private static final int LONGEST_CLAUSE = 40;
  private static final int MOST = 8;

  /** The longest words before the cue: 同比, 比上年. */
  private static final int LONGEST_LEAD = 4;

  private final Passage passage;

  ClauseRow(Passage passage) {
    this.passage = passage;
  }

  /**
   * The levels, one of each clause, as far back as the sentence tells of nothing else.
   *
   * @param cue where the clause of the cue begins, behind its comma
   */
  List<Span> before(int cue) {
    List<Span> levels = new ArrayList<>();
    Mention first = null;
    int clause = passage.clauseStart(cue);
    int from =
        cue - clause <= LONGEST_LEAD && passage.mentions(clause, cue).isEmpty() ? clause : cue;
    while (passage.at(from - 1) == '，' && levels.size() < MOST) {
      int end = from - 1;
      int start = passage.clauseStart(end);
      Optional<Mention> level = only(start, end);
      boolean goesOn = level.isPresent() && (first == null || isAlike(first, level.get()));
      if (!goesOn || passage.text().startsWith(AMONG, start)) {
        return List.of();
      }
      first = level.get();
      levels.add(0, new Span(first.start(), first.end()));
      from = start;
    }
    return levels;
  }

  private static boolean isAlike(Mention one, Mention other) {
    return one.kind() == other.kind() && one.unitClass() == other.unitClass();
  }

  /** The figure with which a clause ends, where no other of its kind stands in it. */
  private Optional<Mention> only(int start, int end) {
    List<Mention> told = passage.mentions(start, end);
    if (told.isEmpty() || end - start > LONGEST_CLAUSE) {
      return Optional.empty();
    }
    Mention level = told.get(told.size() - 1);
    boolean one = told.stream().filter(other -> other.kind() == level.kind()).count() == 1;
    return Optional.of(level)
        .filter(last -> one && last.end() == end && (last.isQuantity() || last.isPercent()));
  }
}

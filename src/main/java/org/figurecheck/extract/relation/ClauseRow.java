package org.figurecheck.extract.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.figurecheck.text.pattern.Sought;

/**
 * The levels that clauses tell one by one before what is told of them respectively:
 * “入园率达到96%，巩固率达到99%，分别提高0.5和0.2个百分点”.
 */
final class ClauseRow {
  private static final String AMONG = "其中";
  private static final Sought SEVERAL = Sought.of("[、和与及均都各]|分别");
  private static final int LONGEST_CLAUSE = 40;
  private static final int MOST = 8;

  /** The longest words before the cue: 同比, 比上年. */
  private static final int LONGEST_LEAD = 4;

  private final Passage passage;

  ClauseRow(Passage passage) {
    this.passage = passage;
  }

  /**
   * The levels to which so many values may belong: without the first where it is what the others
   * add up to, and none where they are more than the values.
   *
   * @param cue where the clause of the cue begins, behind its comma
   */
  List<Span> before(int cue, int values) {
    List<Mention> levels = levels(cue, values);
    boolean one = levels.size() == values + 1;
    boolean divided =
        one && values > 1 && Claimed.sums(levels.get(0), levels.subList(1, values + 1));
    List<Mention> told = divided ? levels.subList(1, values + 1) : levels;
    boolean open = told.size() < values && mayTellMore(told);
    return told.size() > values || open ? List.of() : told.stream().map(Mention::span).toList();
  }

  /**
   * One level of each clause, as far back as the sentence tells of nothing else; 其中 opens the row
   * where it has so many values from there.
   */
  private List<Mention> levels(int cue, int values) {
    List<Mention> levels = new ArrayList<>();
    int clause = passage.clauseStart(cue);
    int from =
        cue - clause <= LONGEST_LEAD && passage.mentions(clause, cue).isEmpty() ? clause : cue;
    while (passage.at(from - 1) == '，') {
      int end = from - 1;
      int start = passage.clauseStart(end);
      Optional<Mention> level = only(start, end);
      boolean goesOn =
          level.isPresent() && (levels.isEmpty() || isAlike(levels.get(0), level.get()));
      boolean opens = passage.text().startsWith(AMONG, start);
      if (!goesOn || opens && levels.size() + 1 != values || levels.size() == MOST) {
        return List.of();
      }
      levels.add(0, level.get());
      if (opens) {
        return levels;
      }
      from = start;
    }
    return levels;
  }

  /** Whether a level is of several things, or others stand before a semicolon. */
  private boolean mayTellMore(List<Mention> levels) {
    return levels.stream()
        .anyMatch(
            level -> {
              int start = passage.clauseStart(level.start());
              return passage.at(start - 1) == '；'
                  || SEVERAL.isIn(passage.between(start, level.start()));
            });
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

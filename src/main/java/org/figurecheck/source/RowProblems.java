package org.figurecheck.source;

import java.util.List;
import org.figurecheck.run.Intake;
import org.figurecheck.run.Problem;

/** Tells of the first rows that cannot be read, and how many there are in all. */
final class RowProblems {
  private static final int TOLD = 20;

  private final String where;
  private final Intake intake;
  private long count;

  RowProblems(String where, Intake intake) {
    this.where = where;
    this.intake = intake;
  }

  void unreadable(String place, String value) {
    if (++count <= TOLD) {
      intake.problem(new Problem(where, place, "row-unreadable", List.of(value)));
    }
  }

  void end() {
    if (count > TOLD) {
      intake.problem(
          Problem.of(where, "rows-unreadable", Long.toString(count), Integer.toString(TOLD)));
    }
  }
}

package org.figurecheck.extract.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.figurecheck.figure.Answer;
import org.figurecheck.figure.UnitClass;
import org.figurecheck.text.ReadingStopped;
import org.figurecheck.text.pattern.Sought;

/**
 * Finds two totals that the sentence behind them tells again for each term or place:
 * “资助24860人次，发放1864万元。上半年12160人次、912万元，下半年12700人次、952万元”. Where one of the totals is the sum of its
 * column, so is the other.
 */
final class TermPairs {
  private static final Sought NAME = Sought.of("^[，；、]?\\p{Han}{2,10}$");
  private static final Sought JOINT = Sought.of("^[、，]?(金额|资金|共|计|涉及|发放|投入|投资)*$");
  private static final Sought APART = Sought.of("其中|均|每|率|比|较|增|减");
  private static final int FEWEST_ROWS = 2;
  private static final int MOST = 24;
  private static final int LONGEST_GAP = 14;

  private final Passage passage;

  TermPairs(Passage passage) {
    this.passage = passage;
  }

  /**
   * A tie for each total.
   *
   * @param tied the indexes of the figures that are already members of a relation
   */
  List<Tie> read(Set<Integer> tied) {
    List<Tie> ties = new ArrayList<>();
    int start = 0;
    while (start < passage.text().length()) {
      ReadingStopped.check();
      int end = passage.sentenceEnd(start);
      int cells = passage.firstAt(end) - passage.firstAt(start);
      if (cells >= 2 * FEWEST_ROWS && passage.at(start - 1) == '。') {
        ties.addAll(pairs(start, end, tied));
      }
      start = end + 1;
    }
    return ties;
  }

  private List<Tie> pairs(int start, int end, Set<Integer> tied) {
    List<Mention> cells = passage.mentions(start, end);
    boolean even = cells.size() >= 2 * FEWEST_ROWS && cells.size() <= MOST && cells.size() % 2 == 0;
    if (!even || !areRows(cells, start)) {
      return List.of();
    }
    List<Mention> firsts = new ArrayList<>();
    List<Mention> seconds = new ArrayList<>();
    for (int i = 0; i < cells.size(); i += 2) {
      firsts.add(cells.get(i));
      seconds.add(cells.get(i + 1));
    }
    int before = passage.sentenceStart(start - 1);
    List<Mention> totals = passage.mentions(before, start - 1);
    List<Mention> first = alike(totals, firsts.get(0), tied);
    List<Mention> second = alike(totals, seconds.get(0), tied);
    boolean one = first.size() == 1 && second.size() == 1;
    boolean told =
        one
            && (Claimed.sums(first.get(0), firsts) || Claimed.sums(second.get(0), seconds))
            && isNeverTwice(first.get(0), firsts)
            && isNeverTwice(second.get(0), seconds);
    return told
        ? List.of(
            Tie.sum(first.get(0), firsts, Answer.LIKELY, Answer.LIKELY),
            Tie.sum(second.get(0), seconds, Answer.LIKELY, Answer.LIKELY))
        : List.of();
  }

  /** One person may be counted in two rows, a sum is not. */
  private static boolean isNeverTwice(Mention total, List<Mention> cells) {
    return total.unitClass() != UnitClass.PERSON || Claimed.sums(total, cells);
  }

  /** Whether a sentence is nothing but names, each with two figures of the same two measures. */
  private boolean areRows(List<Mention> cells, int start) {
    int from = start;
    for (int i = 0; i < cells.size(); i++) {
      Mention cell = cells.get(i);
      Mention head = cells.get(i % 2);
      String gap = passage.between(from, cell.start());
      boolean named = (i % 2 == 0 ? NAME : JOINT).isIn(gap) && !APART.isIn(gap);
      boolean apart = i % 2 == 0 || !Units.sameClass(cell, cells.get(i - 1));
      if (!named
          || gap.length() > LONGEST_GAP
          || !cell.isQuantity()
          || !Units.sameClass(cell, head)
          || !apart) {
        return false;
      }
      from = cell.end();
    }
    return passage.sentenceEnd(from) == from;
  }

  private static List<Mention> alike(List<Mention> totals, Mention cell, Set<Integer> tied) {
    return totals.stream()
        .filter(m -> m.isQuantity() && Units.sameClass(m, cell) && !tied.contains(m.index()))
        .toList();
  }
}

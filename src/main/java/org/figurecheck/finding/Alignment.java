package org.figurecheck.finding;

import java.util.ArrayList;
import java.util.List;

/**
 * Pairs two rising rows of places in order, as many as can be, with the least total distance: when
 * one of several equal errors is mended, the others stay with those nearest to where they stood.
 */
final class Alignment {
  private Alignment() {}

  /** For each of the shorter row, which of the longer one it is paired with. */
  static List<Integer> choose(List<Integer> shorter, List<Integer> longer) {
    int rows = shorter.size();
    int columns = longer.size();
    long[][] cost = new long[rows + 1][columns + 1];
    for (int i = 1; i <= rows; i++) {
      for (int j = i; j <= columns - rows + i; j++) {
        long paired = cost[i - 1][j - 1] + Math.abs((long) shorter.get(i - 1) - longer.get(j - 1));
        cost[i][j] = j == i ? paired : Math.min(paired, cost[i][j - 1]);
      }
    }
    List<Integer> chosen = new ArrayList<>();
    int j = columns;
    for (int i = rows; i > 0; i--, j--) {
      while (j > i && cost[i][j] == cost[i][j - 1]) {
        j--;
      }
      chosen.add(0, j - 1);
    }
    return chosen;
  }
}

package org.figurecheck.yaml;

import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;

/** Finds the name that was probably meant. */
public final class Nearest {
  private Nearest() {}

  /**
   * The allowed name with the fewest changed characters, a swap of neighbours counted as one; empty
   * if more than a third of the characters (at least one, but fewer than all) would have to change.
   */
  public static Optional<String> to(String name, Collection<String> allowed) {
    int[] given = name.codePoints().toArray();
    String best = null;
    int fewest = Math.min(Math.max(1, given.length / 3), given.length - 1) + 1;
    for (String candidate : allowed) {
      int changes = distance(given, candidate.codePoints().toArray());
      if (changes < fewest) {
        fewest = changes;
        best = candidate;
      }
    }
    return Optional.ofNullable(best);
  }

  /** Optimal string alignment (Damerau–Levenshtein without overlapping swaps). */
  private static int distance(int[] a, int[] b) {
    int[][] d = new int[a.length + 1][b.length + 1];
    Arrays.setAll(d[0], j -> j);
    for (int i = 1; i <= a.length; i++) {
      d[i][0] = i;
      for (int j = 1; j <= b.length; j++) {
        int replaced = d[i - 1][j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
        d[i][j] = Math.min(replaced, 1 + Math.min(d[i - 1][j], d[i][j - 1]));
        if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) {
          d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
        }
      }
    }
    return d[a.length][b.length];
  }
}

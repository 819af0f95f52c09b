package org.figurecheck.bench.gold;

import java.util.HashMap;
import java.util.Map;

/** How alike two subjects are: F1 over their pieces of two characters. */
public final class Likeness {
  private static final int LONGEST = 24;

  private Likeness() {}

  /** From 0 to 1; a subject over 24 characters is no subject. */
  public static double of(String wanted, String got) {
    if (wanted.isEmpty() || got.isEmpty() || length(got) > LONGEST) {
      return 0;
    }
    Map<String, Integer> x = pieces(wanted);
    Map<String, Integer> y = pieces(got);
    int same = 0;
    for (Map.Entry<String, Integer> piece : x.entrySet()) {
      same += Math.min(piece.getValue(), y.getOrDefault(piece.getKey(), 0));
    }
    return 2.0 * same / (sum(x) + sum(y));
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }

  private static int sum(Map<String, Integer> pieces) {
    return pieces.values().stream().mapToInt(Integer::intValue).sum();
  }

  private static Map<String, Integer> pieces(String text) {
    int[] points = text.codePoints().toArray();
    Map<String, Integer> pieces = new HashMap<>();
    for (int i = 0; i + 1 < points.length; i++) {
      pieces.merge(new String(points, i, 2), 1, Integer::sum);
    }
    if (points.length == 1) {
      pieces.put(text, 1);
    }
    return pieces;
  }
}

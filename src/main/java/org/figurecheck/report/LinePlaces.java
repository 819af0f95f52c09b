package org.figurecheck.report;

import java.util.Arrays;

/** Lines and columns of a text, both from 1, counted in code points. */
final class LinePlaces {
  private final int[] starts;

  LinePlaces(String text) {
    int[] points = text.codePoints().toArray();
    int[] found = new int[points.length + 1];
    int lines = 1;
    for (int i = 0; i < points.length; i++) {
      if (points[i] == '\n') {
        found[lines++] = i + 1;
      }
    }
    this.starts = Arrays.copyOf(found, lines);
  }

  int line(int point) {
    int at = Arrays.binarySearch(starts, point);
    return at >= 0 ? at + 1 : -at - 1;
  }

  int column(int point) {
    return point - starts[line(point) - 1] + 1;
  }
}

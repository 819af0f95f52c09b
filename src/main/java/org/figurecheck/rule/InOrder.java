package org.figurecheck.rule;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.figurecheck.figure.Figure;

/** Figures by where they begin in a text, so that those of a stretch are found at once. */
final class InOrder {
  private final List<Figure> figures;

  InOrder(Stream<Figure> figures) {
    this.figures =
        figures.sorted(Comparator.comparingInt(figure -> figure.place().start())).toList();
  }

  /** The figures that stand wholly between two code points. */
  Stream<Figure> between(int from, int to) {
    return figures.subList(first(from), first(to)).stream()
        .filter(figure -> figure.place().end() <= to);
  }

  private int first(int from) {
    int low = 0;
    int high = figures.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (figures.get(middle).place().start() < from) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}

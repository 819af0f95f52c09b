package org.figurecheck.rule;

import org.figurecheck.figure.Place;
import org.figurecheck.text.CodePoints;
import org.figurecheck.text.FullWidth;
import org.figurecheck.text.ScriptFolding;
import org.figurecheck.text.Sentences;

/**
 * The words of a report about a figure, in simplified script, with full-width marks and plain
 * numbers, whatever the report's are, so that one pattern serves all.
 */
final class Surroundings {
  private static final int REACH = 120;

  private final String text;
  private final CodePoints points;

  /**
   * @param text the report as it is, empty for rows of a table source
   */
  Surroundings(String text) {
    this.text = FullWidth.marks(FullWidth.plainNumbers(ScriptFolding.fold(text)));
    this.points = CodePoints.of(text);
  }

  /** The words of the sentence before a place, no more than can bear on it. */
  String before(Place place) {
    int start = Math.min(points.index(place.start()), text.length());
    int from = start;
    int farthest = Math.max(0, start - REACH);
    while (from > farthest && !Sentences.isBreak(text, from)) {
      from--;
    }
    return text.substring(from, start);
  }

  /** The words of the sentence behind a place, no more than can bear on it. */
  String after(Place place) {
    int end = Math.min(points.index(place.end()), text.length());
    int to = end;
    int farthest = Math.min(text.length(), end + REACH);
    while (to < farthest && !Sentences.isBreak(text, to)) {
      to++;
    }
    return text.substring(end, to);
  }
}

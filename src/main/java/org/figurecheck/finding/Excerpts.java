package org.figurecheck.finding;

import org.figurecheck.figure.Figure;
import org.figurecheck.figure.Place;
import org.figurecheck.text.CodePoints;
import org.figurecheck.text.Sentences;

/** Cuts the sentence around a place out of one text. */
final class Excerpts {
  private static final int LONGEST = 120;
  private static final int REACH = 4 * LONGEST;
  private static final String CUT = "…";

  private final String text;
  private final CodePoints points;

  Excerpts(String text) {
    this.text = text;
    this.points = CodePoints.of(text);
  }

  /** The sentence that holds the place, cut on both sides where it is long. */
  Excerpt at(Place place) {
    int start = index(place.start());
    int end = index(place.end());
    int window = whole(Math.max(0, start - REACH));
    Sentences.Bounds sentence =
        Sentences.around(
            text.substring(window, whole(Math.min(text.length(), end + REACH))), start - window);
    int from = Math.min(start, window + sentence.start());
    int to = Math.max(end, window + sentence.end());
    return cut(from, start, end, to);
  }

  private Excerpt cut(int from, int start, int end, int to) {
    int spare = Math.max(0, LONGEST - (end - start));
    boolean isLong = to - from > LONGEST;
    int left = Math.max(spare / 2, spare - (to - end));
    int right = Math.max(spare / 2, spare - (start - from));
    int first = isLong ? whole(Math.max(from, start - left)) : from;
    int last = isLong ? whole(Math.min(to, end + right)) : to;
    String head = first > from ? CUT : "";
    String tail = last < to ? CUT : "";
    int shift = head.length() - first;
    return new Excerpt(head + text.substring(first, last) + tail, start + shift, end + shift);
  }

  /** Never between the two halves of one character. */
  private int whole(int at) {
    boolean between =
        at > 0
            && at < text.length()
            && Character.isLowSurrogate(text.charAt(at))
            && Character.isHighSurrogate(text.charAt(at - 1));
    return between ? at - 1 : at;
  }

  private int index(int codePoint) {
    return points.index(Math.min(codePoint, points.count()));
  }

  /** A row of a table in words: indicator, value, unit. */
  static Excerpt row(Figure figure) {
    String name = name(figure);
    String symbol = figure.quantity().unit().symbol();
    String head = name.isEmpty() ? "" : name + " ";
    String tail = symbol.isEmpty() || figure.raw().endsWith(symbol) ? "" : " " + symbol;
    return new Excerpt(
        head + figure.raw() + tail, head.length(), head.length() + figure.raw().length());
  }

  private static String name(Figure figure) {
    String subject = figure.subject().text();
    return subject.isEmpty() ? figure.subject().indicator() : subject;
  }
}

package org.figurecheck.finding;

import org.figurecheck.figure.Figure;
import org.figurecheck.figure.Place;

/** Cuts the sentence around a place out of one text. */
final class Excerpts {
  private static final String ENDS = "。！？\n";
  private static final int LONGEST = 120;
  private static final String CUT = "…";

  private final String text;
  private final int[] chars;

  Excerpts(String text) {
    this.text = text;
    this.chars = text.codePointCount(0, text.length()) == text.length() ? null : chars(text);
  }

  private static int[] chars(String text) {
    int[] chars = new int[text.codePointCount(0, text.length()) + 1];
    int at = 0;
    for (int i = 0; i < chars.length; i++) {
      chars[i] = at;
      at += at < text.length() ? Character.charCount(text.codePointAt(at)) : 0;
    }
    return chars;
  }

  /** The sentence that holds the place, cut on both sides where it is long. */
  Excerpt at(Place place) {
    int start = index(place.start());
    int end = index(place.end());
    int from = start;
    while (from > 0 && ENDS.indexOf(text.charAt(from - 1)) < 0) {
      from--;
    }
    int to = end;
    while (to < text.length() && ENDS.indexOf(text.charAt(to)) < 0) {
      to++;
    }
    if (to < text.length() && text.charAt(to) != '\n') {
      to++;
    }
    while (from < start && Character.isWhitespace(text.charAt(from))) {
      from++;
    }
    while (to > end && Character.isWhitespace(text.charAt(to - 1))) {
      to--;
    }
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
    if (chars == null) {
      return Math.min(codePoint, text.length());
    }
    return chars[Math.min(codePoint, chars.length - 1)];
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

package org.figurecheck.extract.table;

import java.util.ArrayList;
import java.util.List;

/** What parts the cells of a line. */
enum Parting {
  TABS("\t", 1),
  BARS("|｜│┃￨", 1),
  /** Two blanks or more, or tabs that only push a cell to its column. */
  GAPS(" \t", 2),
  BLANKS(" \t", 1),
  COMMAS("，,；;、", 1);

  private final String marks;
  private final int fewest;

  Parting(String marks, int fewest) {
    this.marks = marks;
    this.fewest = fewest;
  }

  /**
   * What stands between two marks.
   *
   * @param start its first char
   * @param end the char after its last
   */
  record Piece(int start, int end) {
    boolean isBlank(String text) {
      return text.substring(start, end).isBlank();
    }
  }

  boolean isIn(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (marks.indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** The pieces of a line; the blanks that move it in are a part of the first. */
  List<Piece> pieces(String text, int start, int end) {
    List<Piece> pieces = new ArrayList<>();
    int from = start;
    for (int i = firstWord(text, start, end); i < end; i++) {
      int behind = behindMark(text, i, end);
      if (behind > i) {
        pieces.add(new Piece(from, i));
        from = behind;
        i = behind - 1;
      }
    }
    if (from < end || !isBlanks()) {
      pieces.add(new Piece(from, end));
    }
    return pieces;
  }

  private boolean isBlanks() {
    return this == GAPS || this == BLANKS;
  }

  private int firstWord(String text, int start, int end) {
    int first = start;
    while (isBlanks() && first < end && Character.isWhitespace(text.charAt(first))) {
      first++;
    }
    return first;
  }

  private int behindMark(String text, int at, int end) {
    if (marks.indexOf(text.charAt(at)) < 0 || !isBlanks()) {
      return marks.indexOf(text.charAt(at)) < 0 ? at : at + 1;
    }
    int behind = at;
    boolean tab = false;
    while (behind < end && marks.indexOf(text.charAt(behind)) >= 0) {
      tab |= text.charAt(behind++) == '\t';
    }
    return tab || behind - at >= fewest ? behind : at;
  }
}

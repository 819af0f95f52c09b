package org.figurecheck.extract;

import org.figurecheck.figure.Kind;

/** A school year by both its years: 2023/24学年, 2023—2024学年; its ISO form is an interval. */
final class SchoolYear {
  private static final String BETWEEN = "/" + Chars.UNTIL;
  private static final int CENTURY = 100;

  private SchoolYear() {}

  static Draft at(Page page, int start) {
    int first = number(page, start, 4);
    int at = page.at(start + 4) == '年' ? start + 5 : start + 4;
    int second = at;
    while (second < at + 2 && BETWEEN.indexOf(page.at(second)) >= 0) {
      second++;
    }
    if (first < 1900 || second == at) {
      return null;
    }
    int next = first + 1;
    boolean whole = number(page, second, 4) == next;
    boolean brief = !whole && number(page, second, 2) == next % CENTURY;
    int end = second + (whole ? 4 : 2);
    int word = page.at(end) == '年' ? end + 1 : end;
    boolean told = page.at(word) == '学' && page.at(word + 1) == '年';
    return (whole || brief) && told
        ? Draft.dated(start, word + 2, Kind.YEAR, first + "/" + next)
        : null;
  }

  /** A number of just so many digits, or -1. */
  private static int number(Page page, int start, int digits) {
    int value = 0;
    for (int i = start; i < start + digits; i++) {
      if (!Chars.isDigit(page.at(i))) {
        return -1;
      }
      value = value * 10 + page.at(i) - '0';
    }
    return Chars.isDigit(page.at(start + digits)) ? -1 : value;
  }
}

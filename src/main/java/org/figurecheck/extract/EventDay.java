package org.figurecheck.extract;

import org.figurecheck.figure.Kind;

/** The month and the day by which an event is named: “7·15”特大洪灾, 5·12地震. */
final class EventDay {
  private static final String DOTS = "·•・‧∙⋅";
  private static final String OPENING = "“「『‘";
  private static final String CLOSING = "”」』’";

  /** 5·12大地震. */
  private static final String GREAT = "大";

  private static final int[] DAYS = {31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

  private EventDay() {}

  static Draft at(Page page, int start) {
    int monthEnd = digitsEnd(page, start);
    boolean parted = CLOSING.indexOf(page.at(monthEnd)) >= 0;
    int dot = parted ? monthEnd + 1 : monthEnd;
    int dayEnd = digitsEnd(page, dot + 1);
    if (monthEnd == start || DOTS.indexOf(page.at(dot)) < 0 || dayEnd == dot + 1) {
      return null;
    }
    int month = number(page, start, monthEnd);
    int day = number(page, dot + 1, dayEnd);
    boolean valid = month >= 1 && month <= DAYS.length && day >= 1 && day <= DAYS[month - 1];
    boolean quoted = OPENING.indexOf(page.at(start - 1)) >= 0;
    return valid && (quoted || names(page, start, dayEnd))
        ? Draft.dated(start, dayEnd, Kind.DATE, "--%02d-%02d".formatted(month, day))
        : null;
  }

  /** Without quotation marks a noun must follow, and no unit or scale word: 3·5万 is a number. */
  private static boolean names(Page page, int start, int end) {
    Measure measure = page.words().measures.startingAt(page.text(), end);
    return Chars.isRangeStart(page.at(start - 1))
        && Chars.isHan(page.at(end))
        && "万亿千百".indexOf(page.at(end)) < 0
        && (measure == null || GREAT.equals(measure.word()));
  }

  private static int digitsEnd(Page page, int start) {
    int end = start;
    while (end < start + 3 && Chars.isDigit(page.at(end))) {
      end++;
    }
    return end - start > 2 ? start : end;
  }

  private static int number(Page page, int start, int end) {
    int value = 0;
    for (int i = start; i < end; i++) {
      value = value * 10 + page.at(i) - '0';
    }
    return value;
  }
}

package org.figurecheck.extract;

import org.figurecheck.figure.Kind;

/** Dates in digits: 2024-08-16 16:30, 2024/9/27, 2024.9.27. */
final class NumericDate {
  private NumericDate() {}

  static Draft at(Page page, int start) {
    char separator = page.at(start + 4);
    if ("-/.".indexOf(separator) < 0 || number(page, start, 4) < 1900) {
      return null;
    }
    int monthEnd = digitsEnd(page, start + 5);
    int dayEnd = digitsEnd(page, monthEnd + 1);
    int month = number(page, start + 5, monthEnd - start - 5);
    int day = number(page, monthEnd + 1, dayEnd - monthEnd - 1);
    boolean parted = page.at(monthEnd) == separator && dayEnd > monthEnd + 1;
    if (!parted || month < 1 || month > 12 || day < 1 || day > 31) {
      return null;
    }
    String iso = "%04d-%02d-%02d".formatted(number(page, start, 4), month, day);
    int end = timeEnd(page, dayEnd);
    return Draft.dated(start, end, Kind.DATE, iso + time(page, dayEnd, end));
  }

  /** The end of a time of day behind a date, or of the date. */
  static int timeEnd(Page page, int dateEnd) {
    int hour = page.at(dateEnd) == 't' ? dateEnd + 1 : Chars.skipBlanks(page.text(), dateEnd);
    int hourEnd = digitsEnd(page, hour);
    boolean colon = ":：".indexOf(page.at(hourEnd)) >= 0;
    int minuteEnd = digitsEnd(page, hourEnd + 1);
    if (hour == dateEnd || hourEnd == hour || !colon || minuteEnd != hourEnd + 3) {
      return dateEnd;
    }
    boolean second = ":：".indexOf(page.at(minuteEnd)) >= 0;
    int secondEnd = digitsEnd(page, minuteEnd + 1);
    return second && secondEnd == minuteEnd + 3 ? secondEnd : minuteEnd;
  }

  private static String time(Page page, int dateEnd, int end) {
    if (end == dateEnd) {
      return "";
    }
    String time = page.text().substring(dateEnd + 1, end).strip().replace('：', ':');
    return "T" + (time.indexOf(':') == 1 ? "0" + time : time);
  }

  private static int digitsEnd(Page page, int start) {
    int end = start;
    while (end < start + 3 && Chars.isDigit(page.at(end))) {
      end++;
    }
    return end - start > 2 ? start : end;
  }

  /** A number of so many digits, or -1. */
  private static int number(Page page, int start, int length) {
    int value = 0;
    for (int i = start; i < start + length; i++) {
      if (!Chars.isDigit(page.at(i))) {
        return -1;
      }
      value = value * 10 + page.at(i) - '0';
    }
    return length > 0 ? value : -1;
  }
}

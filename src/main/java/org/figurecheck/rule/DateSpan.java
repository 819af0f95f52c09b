package org.figurecheck.rule;

import org.figurecheck.figure.Amount;

/**
 * Two days in days since some day, months counted as of 31 days. Where a year is missing, the
 * second may lie in the next year.
 *
 * @param from the first
 * @param to the second
 * @param dated whether both have their year
 */
record DateSpan(Amount from, Amount to, boolean dated) {
  /** How a day without its month begins. */
  private static final String BARE = "---";

  private static final int MONTH = 31;
  private static final int YEAR = 12 * MONTH;

  /** Few things last from one year so far into the next, but for those that take a whole year. */
  private static final int LONG = 8 * MONTH;

  private static final int WHOLE = YEAR - 5;

  /** The span from one ISO date to another, each of a day, a month or a year. */
  static DateSpan of(String first, String last) {
    String from = filled(first, "0000-01-01");
    boolean bare = last.startsWith(BARE) && !first.startsWith(BARE);
    String to = bare ? sameMonth(from, last) : filled(last, "0000-12-31");
    boolean dated = !bare && !from.startsWith("-") && !to.startsWith("-");
    if (!isPossible(from) || !isPossible(to)) {
      return new DateSpan(Amount.UNKNOWN, Amount.UNKNOWN, dated);
    }
    int begins = day(from) + (dated ? number(from, 10) * YEAR : 0);
    int ends = day(to) + (dated ? number(to, 10) * YEAR : 0);
    boolean next = !dated && !bare && ends < begins && reachesOver(from, to, ends + YEAR - begins);
    return new DateSpan(Amount.exactly(begins), Amount.exactly(next ? ends + YEAR : ends), dated);
  }

  /** A day that names no month is one of the month in which the span begins. */
  private static String sameMonth(String from, String day) {
    return from.substring(0, from.length() - 2) + day.substring(day.length() - 2);
  }

  /** A year or a month of one with the day that another date names. */
  private static String filled(String iso, String day) {
    return iso.startsWith("-") ? iso : iso + day.substring(Math.min(iso.length(), day.length()));
  }

  /** Whether a span of so many days may reach into the next year, as school years do. */
  private static boolean reachesOver(String from, String to, int days) {
    boolean school = month(from) >= 8 && month(from) <= 10 && month(to) <= 7;
    return days < LONG || days >= WHOLE || school;
  }

  private static boolean isPossible(String iso) {
    return month(iso) >= 1 && month(iso) <= 12 && number(iso, 2) <= MONTH;
  }

  private static int day(String iso) {
    return month(iso) * MONTH + number(iso, 2);
  }

  private static int month(String iso) {
    return number(iso, 5);
  }

  /** The number of an ISO date that begins so far from its end. */
  private static int number(String iso, int fromEnd) {
    int start = iso.length() - fromEnd;
    return Integer.parseInt(iso.substring(start, fromEnd == 10 ? start + 4 : start + 2));
  }
}

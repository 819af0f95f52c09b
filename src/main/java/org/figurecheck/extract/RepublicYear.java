package org.figurecheck.extract;

/** Years counted from the founding of the republic: 民国113年, and behind such a one 109年 too. */
final class RepublicYear {
  /** The year before the first of the era. */
  private static final int FOUNDING = 1911;

  private static final int EARLIEST_WITHOUT_ERA = 80;
  private static final int LATEST = 199;
  private static final int MOST_BLANKS = 2;
  private static final int REACH = 100;

  private RepublicYear() {}

  /** The year of our calendar that is written at a char, or null. */
  static Dates.Part at(Page page, int start) {
    Dates.Part year = Dates.part(page, start, '年');
    Dates.Part counted = year == null ? Dates.schoolYear(page, start) : year;
    if (counted == null || counted.value() < 1 || counted.value() > LATEST) {
      return null;
    }
    boolean told = eraStart(page, start) < start || isTold(page, start, counted);
    return told ? new Dates.Part(counted.value() + FOUNDING, counted.end()) : null;
  }

  /** Where the name of the era begins that ends before a char, or that char. */
  static int eraStart(Page page, int start) {
    int end = start;
    while (start - end < MOST_BLANKS && page.at(end - 1) == ' ') {
      end--;
    }
    String era = page.words().of(Topic.REPUBLIC_ERA).endingAt(page.text(), end, 0);
    return era == null ? start : end - era.length();
  }

  /** Whether the era was named shortly before, or a traditional text says 109學年度. */
  private static boolean isTold(Page page, int start, Dates.Part year) {
    if (year.value() < EARLIEST_WITHOUT_ERA) {
      return false;
    }
    int from = Math.max(0, start - REACH);
    return page.words().of(Topic.REPUBLIC_ERA).occursIn(page.text(), from, start)
        || (names(page, year.end()) && isTraditional(page, from, year.end() + REACH));
  }

  /** Whether what follows says that a year is named: 109年度, 109年3月. */
  private static boolean names(Page page, int end) {
    return page.at(end) == '度' || Dates.part(page, end, '月') != null;
  }

  private static boolean isTraditional(Page page, int from, int to) {
    int end = Math.min(to, page.text().length());
    String written = page.repaired().text();
    for (int i = from; i < end; i++) {
      if (Chars.isHan(page.at(i)) && written.charAt(i) != page.at(i)) {
        return true;
      }
    }
    return false;
  }
}

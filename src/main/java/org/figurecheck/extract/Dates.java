package org.figurecheck.extract;

import java.util.List;
import org.figurecheck.extract.numeral.Numeral;
import org.figurecheck.figure.Kind;

/** Years and dates; never a number with a measure word of another kind behind it. */
final class Dates implements Recogniser {
  private static final int MONTHS = 12;

  /** From this year on 年 behind a number tells a year; before it, only behind 于 and the like. */
  private static final int RECENT = 1800;

  private static final int OLDEST = 1000;

  /** 距今1850年, 树龄约1800年, 长达1900年: what tells how long. */
  private static final String LASTED = "约近已今龄达逾超经续";

  private static final String SINCE = "于在自从至到";
  private static final List<String> LASTING =
      List.of("历史", "的历史", "的漫长历史", "以上", "左右", "树龄", "之久", "前", "多");

  /** The largest number of two digits, as months and days are written. */
  private static final int MOST = 99;

  @Override
  public Draft at(Page page, int start) {
    if (Chars.isDigit(page.at(start - 1)) || Chars.isLatin(page.at(start - 1))) {
      return null;
    }
    Draft iso = NumericDate.at(page, start);
    if (iso != null) {
      return iso;
    }
    Draft event = EventDay.at(page, start);
    if (event != null) {
      return event;
    }
    Part republic = RepublicYear.at(page, start);
    if (republic != null) {
      return withYear(page, RepublicYear.eraStart(page, start), republic);
    }
    Part brief = BriefYear.at(page, start);
    if (brief != null) {
      return withYear(page, start, brief);
    }
    Draft school = SchoolYear.at(page, start);
    if (school != null) {
      return school;
    }
    Part year = part(page, start, '年');
    Draft cohort = year == null ? cohort(page, start) : null;
    if (cohort != null) {
      return cohort;
    }
    if (year == null) {
      year = schoolYear(page, start);
    }
    if (year != null && isYear(page, start, year)) {
      return withYear(page, start, year);
    }
    Part month = part(page, start, '月');
    return month != null && isMonth(page, month) ? withMonth(page, start, month) : day(page, start);
  }

  /** A whole number with the char after its word. */
  record Part(int value, int end) {}

  /** A whole number with a certain character behind it. */
  static Part part(Page page, int start, char word) {
    Numeral numeral = page.numeral(start);
    if (numeral == null
        || numeral.form() == Numeral.Form.SCALED
        || numeral.form() == Numeral.Form.NAME
        || numeral.end() - start > 6
        || numeral.isApproximate()) {
      return null;
    }
    int at = blanksEnd(page, numeral.end());
    return page.at(at) == word && numeral.value().scale() <= 0
        ? new Part(numeral.value().intValue(), at + 1)
        : null;
  }

  /** The year of a date may be parted from its word by a line break. */
  private static int blanksEnd(Page page, int index) {
    int at = Chars.skipBlanks(page.text(), index);
    return page.at(at) == '\n' ? Chars.skipBlanks(page.text(), at + 1) : at;
  }

  /** 2023级, 2023届: those who entered or left school in that year. */
  private static Draft cohort(Page page, int start) {
    String word = page.words().of(Topic.COHORT).startingAt(page.text(), start + 4);
    Numeral numeral = page.numeral(start);
    return word != null && numeral != null && BareNumbers.isYear(numeral)
        ? Draft.dated(start, start + 4 + word.length(), Kind.YEAR, numeral.value().toPlainString())
        : null;
  }

  /** 2022学年 names a year, as 2022年 does. */
  static Part schoolYear(Page page, int start) {
    Part year = part(page, start, '学');
    return year != null && page.at(year.end) == '年' ? new Part(year.value, year.end + 1) : null;
  }

  private static boolean isYear(Page page, int start, Part year) {
    boolean written = year.end - start >= 5;
    boolean late = year.value >= 1900 || isOfOldTimes(page, start, year);
    return written && late && year.value <= 2099 && page.at(year.end) != '级';
  }

  /** 始建于1897年, 1840年以来; not 1200年历史, 树龄1300年以上. */
  private static boolean isOfOldTimes(Page page, int start, Part year) {
    boolean told = SINCE.indexOf(page.at(start - 1)) >= 0 || year.value >= RECENT;
    return year.value >= OLDEST
        && told
        && LASTED.indexOf(page.at(start - 1)) < 0
        && LASTING.stream().noneMatch(word -> page.text().startsWith(word, year.end));
  }

  /** A month, or what was meant to be one: a day of the month follows. */
  private static boolean isMonth(Page page, Part month) {
    return month.value >= 1
        && (month.value <= MONTHS || (month.value <= MOST && day(page, month) != null));
  }

  private static Draft withYear(Page page, int start, Part year) {
    Part month = part(page, Chars.skipBlanks(page.text(), year.end), '月');
    if (month == null || !isMonth(page, month)) {
      return Draft.dated(start, year.end, Kind.YEAR, String.valueOf(year.value));
    }
    String iso = year.value + "-" + twoDigits(month.value);
    return withDay(page, start, month, iso);
  }

  private static Draft withMonth(Page page, int start, Part month) {
    return withDay(page, start, month, "--" + twoDigits(month.value));
  }

  private static String twoDigits(int value) {
    return value < 10 ? "0" + value : String.valueOf(value);
  }

  private static Draft withDay(Page page, int start, Part month, String iso) {
    Part day = day(page, month);
    if (day != null) {
      return Draft.dated(start, day.end, Kind.DATE, iso + "-" + twoDigits(day.value));
    }
    int end = page.at(month.end) == '份' ? month.end + 1 : month.end;
    return Draft.dated(start, end, Kind.DATE, iso);
  }

  /** The day behind a month; one beyond the month's last is a slip, and no number of days. */
  private static Part day(Page page, Part month) {
    int start = Chars.skipBlanks(page.text(), month.end);
    Part day = part(page, start, '日');
    return day != null && day.value >= 1 && day.value <= MOST ? day : openingDay(page, start);
  }

  /** The first of two days of a month of which only the second has its word: 3 of 6月3至5日. */
  private static Part openingDay(Page page, int start) {
    int end = start;
    while (end - start < 2 && Chars.isDigit(page.at(end))) {
      end++;
    }
    if (end == start || Chars.UNTIL.indexOf(page.at(end)) < 0) {
      return null;
    }
    int next = Chars.UNTIL.indexOf(page.at(end + 1)) < 0 ? end + 1 : end + 2;
    int value = Integer.parseInt(page.text().substring(start, end));
    return value >= 1 && day(page, next) != null ? new Part(value, end) : null;
  }

  private static Draft day(Page page, int start) {
    Part day = part(page, start, '日');
    boolean number = day != null && Chars.isDigit(page.at(start)) && day.value <= 31;
    return number && day.value > 0
        ? Draft.dated(start, day.end, Kind.DATE, "---" + twoDigits(day.value))
        : null;
  }
}

package org.figurecheck.extract;

import java.math.BigDecimal;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.figurecheck.extract.numeral.Numeral;
import org.figurecheck.figure.Kind;
import org.figurecheck.figure.Unit;
import org.figurecheck.figure.UnitClass;

/** English dates, years, spans of years and ordinals: 12 March 2024, FY2023, 2022–23, 13th. */
final class EnglishDates implements Recogniser {
  private static final Map<String, Integer> MONTHS = new HashMap<>();
  private static final Set<String> BEFORE_A_YEAR =
      Set.of("in", "since", "during", "until", "till", "year", "end", "early", "late", "mid");
  private static final List<String> PLACES = List.of("first", "second", "third", "fourth", "last");
  private static final List<String> TERMS = List.of("quarter", "half");
  private static final String BETWEEN = "/-–—";
  private static final int CENTURY = 100;
  private static final int YEAR_DIGITS = 4;
  private static final int LONGEST_MONTH = 31;

  static {
    for (Month month : Month.values()) {
      String name = month.getDisplayName(TextStyle.FULL, Locale.ENGLISH).toLowerCase(Locale.ROOT);
      MONTHS.put(name, month.getValue());
      MONTHS.put(name.substring(0, 3), month.getValue());
    }
    MONTHS.put("sept", Month.SEPTEMBER.getValue());
  }

  @Override
  public Draft at(Page page, int start) {
    if (Chars.isLatin(page.at(start))) {
      Draft date = monthFirst(page, start);
      Draft year = date == null ? financial(page, start) : date;
      return year == null ? term(page, start) : year;
    }
    Numeral numeral = Chars.isDigit(page.at(start)) ? page.numeral(start) : null;
    if (numeral == null || numeral.form() != Numeral.Form.DIGITS || numeral.value().scale() > 0) {
      return null;
    }
    if (BareNumbers.isYear(numeral)) {
      Draft years = years(page, start, numeral);
      return years == null && isToldAsYear(page, start, numeral)
          ? Draft.dated(start, numeral.end(), Kind.YEAR, numeral.value().toPlainString())
          : years;
    }
    int end = ordinalEnd(page, numeral);
    Draft date = dayFirst(page, numeral, end);
    return date != null || end == numeral.end() ? date : ordinal(page, numeral, end);
  }

  private static boolean isToldAsYear(Page page, int start, Numeral year) {
    char after = page.at(year.end());
    return after == ' ' && BEFORE_A_YEAR.contains(English.previous(page, start));
  }

  /** 2023/24 and 2022–23, which are one year, 2023–2025, which are several, and the 1990s. */
  private static Draft years(Page page, int start, Numeral first) {
    int end = first.end();
    if (page.at(end) == 's' && !Chars.isLatin(page.at(end + 1))) {
      return Draft.none(start, end + 1);
    }
    if (BETWEEN.indexOf(page.at(end)) < 0) {
      return null;
    }
    Numeral second = page.numeral(end + 1);
    if (second == null || !isEnglish(page, start, second.end())) {
      return null;
    }
    int from = first.value().intValue();
    int length = second.end() - second.start();
    boolean whole = length == YEAR_DIGITS && BareNumbers.isYear(second);
    if (!whole && length != 2) {
      return null;
    }
    int to = second.value().intValue() + (whole ? 0 : from / CENTURY * CENTURY);
    if (to == from + 1 && (!whole || page.at(end) == '/')) {
      return Draft.dated(start, second.end(), Kind.YEAR, from + "/" + to);
    }
    return whole && page.at(end) != '/' ? span(first, second) : null;
  }

  private static Draft span(Numeral first, Numeral second) {
    Magnitude magnitude = new Magnitude(first, second, BigDecimal.ONE, List.of());
    Unit years = new Unit("years", UnitClass.TIME);
    return new Draft(first.start(), second.end(), Kind.RANGE, magnitude, years, "");
  }

  private static boolean isEnglish(Page page, int start, int end) {
    char after = page.at(Chars.skipBlanks(page.text(), end));
    char before = page.at(start - 1) == ' ' ? page.at(start - 2) : page.at(start - 1);
    return !Chars.isHan(after) && !Chars.isHan(before) && !Chars.isDigit(page.at(end + 1));
  }

  /** FY2023, FY 2023/24. */
  private static Draft financial(Page page, int start) {
    if (!page.text().startsWith("fy", start) || Chars.isLatin(page.at(start + 2))) {
      return null;
    }
    int at = Chars.skipBlanks(page.text(), start + 2);
    Numeral year = page.numeral(at);
    if (year == null || !BareNumbers.isYear(year)) {
      return null;
    }
    Draft pair = years(page, at, year);
    return pair != null && pair.kind() == Kind.YEAR
        ? Draft.dated(start, pair.end(), Kind.YEAR, pair.iso())
        : Draft.dated(start, year.end(), Kind.YEAR, year.value().toPlainString());
  }

  /** The first quarter, the second half. */
  private static Draft term(Page page, int start) {
    String place = English.plainWord(page, start);
    int at = start + place.length() + 1;
    if (!PLACES.contains(place)) {
      return null;
    }
    return TERMS.stream()
        .filter(term -> English.stands(page, at, term))
        .map(term -> Draft.named(start, at + term.length(), Kind.ORDINAL))
        .findFirst()
        .orElse(null);
  }

  private static int ordinalEnd(Page page, Numeral numeral) {
    String letters = English.plainWord(page, numeral.end());
    boolean ordinal = List.of("st", "nd", "rd", "th").contains(letters);
    return ordinal ? numeral.end() + letters.length() : numeral.end();
  }

  private static Draft ordinal(Page page, Numeral numeral, int end) {
    return English.next(page, end).equals("century")
        ? Draft.none(numeral.start(), end)
        : new Draft(numeral.start(), end, Kind.ORDINAL, Magnitude.of(numeral), Unit.NONE, "");
  }

  private static Draft dayFirst(Page page, Numeral day, int dayEnd) {
    boolean of = page.text().startsWith(" of ", dayEnd);
    int at = dayEnd + (of ? " of ".length() : 1);
    String word = page.at(dayEnd) == ' ' ? English.plainWord(page, at) : "";
    Integer month = MONTHS.get(word);
    return month == null || day.end() - day.start() > 2
        ? null
        : dated(page, day.start(), at + word.length(), month, day.value().intValue());
  }

  private static Draft monthFirst(Page page, int start) {
    String word = English.plainWord(page, start);
    Integer month = MONTHS.get(word);
    int at = start + word.length();
    at += page.at(at) == '.' ? 1 : 0;
    boolean capital = Character.isUpperCase(page.written(start, start + 1).charAt(0));
    boolean named = month != null && capital && page.at(at) == ' ';
    Numeral day = named ? page.numeral(at + 1) : null;
    if (day == null || day.form() != Numeral.Form.DIGITS || day.value().scale() > 0) {
      return null;
    }
    if (BareNumbers.isYear(day)) {
      String iso = "%s-%02d".formatted(day.value().toPlainString(), month);
      return Draft.dated(start, day.end(), Kind.DATE, iso);
    }
    if (day.end() - day.start() > 2) {
      return null;
    }
    int end = ordinalEnd(page, day);
    int comma = page.at(end) == ',' && page.at(end + 1) == ' ' ? end + 1 : end;
    Draft date = dated(page, start, comma, month, day.value().intValue());
    if (date.end() > comma) {
      return date;
    }
    return isDay(page, start, day) ? dated(page, start, end, month, day.value().intValue()) : null;
  }

  /** May 24 is a day, and so is on May 24; in May 24 pupils joined. */
  private static boolean isDay(Page page, int start, Numeral day) {
    int value = day.value().intValue();
    return value >= 1
        && value <= LONGEST_MONTH
        && (English.previous(page, start).equals("on") || !EnglishNoun.isCounted(page, day));
  }

  private static Draft dated(Page page, int start, int end, int month, int day) {
    Numeral year = page.at(end) == ' ' ? page.numeral(end + 1) : null;
    String rest = "-%02d-%02d".formatted(month, day);
    return year != null && BareNumbers.isYear(year)
        ? Draft.dated(start, year.end(), Kind.DATE, year.value().toPlainString() + rest)
        : Draft.dated(start, end, Kind.DATE, "-" + rest);
  }
}

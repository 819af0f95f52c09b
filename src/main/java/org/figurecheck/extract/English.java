package org.figurecheck.extract;

import java.math.BigDecimal;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.figurecheck.extract.numeral.Numeral;
import org.figurecheck.figure.Kind;
import org.figurecheck.figure.Unit;

/** Numbers in English prose: 1,200 new teachers, 148 million yuan, 98.5 per cent, 31 May 2023. */
final class English implements Recogniser {
  private static final Map<String, Integer> SCALES =
      Map.of("thousand", 3, "million", 6, "billion", 9, "trillion", 12);
  private static final Map<String, Integer> MONTHS = new HashMap<>();
  private static final int MOST_WORDS = 6;

  static {
    for (Month month : Month.values()) {
      String name = month.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
      MONTHS.put(name.toLowerCase(Locale.ROOT), month.getValue());
    }
  }

  @Override
  public Draft at(Page page, int start) {
    if (Chars.isLatin(page.at(start))) {
      return monthFirst(page, start);
    }
    if (!Chars.isDigit(page.at(start)) || Chars.isLatin(page.at(start - 1))) {
      return null;
    }
    Numeral numeral = page.numeral(start);
    if (numeral == null || numeral.form() != Numeral.Form.DIGITS) {
      return null;
    }
    String word = word(page, numeral.end() + 1);
    if (page.at(numeral.end()) != ' ' || word.isEmpty()) {
      return null;
    }
    Draft date = dayFirst(page, numeral, word);
    return date != null ? date : counted(page, numeral, word);
  }

  private static Draft counted(Page page, Numeral numeral, String word) {
    Numeral whole = numeral;
    Integer scale = SCALES.get(word);
    if (scale != null) {
      int end = numeral.end() + 1 + word.length();
      whole = numeral.scaled(BigDecimal.ONE.scaleByPowerOfTen(scale), end);
    }
    Optional<Measure> noun = noun(page, whole.end(), MOST_WORDS);
    boolean counts = noun.isPresent() && noun.get().kind() == Kind.COUNT;
    if (noun.isEmpty() || counts) {
      boolean year = scale == null && BareNumbers.isYear(numeral) && noun.isEmpty();
      boolean named = page.text().startsWith("no. ", Math.max(0, numeral.start() - 4));
      if (year || named) {
        return named ? Draft.none(numeral.start(), numeral.end()) : null;
      }
      Unit unit = noun.map(n -> new Unit("", n.unit().unitClass())).orElse(Unit.NONE);
      return draft(page, whole, whole.end(), Kind.COUNT, unit);
    }
    Optional<Measure> next = noun(page, whole.end(), 1);
    return next.isEmpty()
        ? draft(page, whole, whole.end(), Kind.COUNT, Unit.NONE)
        : draft(page, whole, nounEnd(whole, next.get()), next.get().kind(), next.get().unit());
  }

  private static int nounEnd(Numeral numeral, Measure noun) {
    return numeral.end() + 1 + noun.word().length();
  }

  private static Draft draft(Page page, Numeral numeral, int end, Kind kind, Unit unit) {
    List<Magnitude.Hedge> hedges = Measured.hedges(page, new Tail(numeral, null, null, end));
    Magnitude magnitude = new Magnitude(numeral, null, BigDecimal.ONE, hedges);
    return new Draft(numeral.start(), end, kind, magnitude, unit, "");
  }

  /** The first noun that the lexicon knows among the words behind a number, in one clause. */
  private static Optional<Measure> noun(Page page, int end, int words) {
    int at = end;
    for (int i = 0; i < words && page.at(at) == ' '; i++) {
      Measure found = page.words().nouns.startingAt(page.text(), at + 1);
      if (found != null && !Chars.isLatin(page.at(at + 1 + found.word().length()))) {
        return Optional.of(found);
      }
      String word = word(page, at + 1);
      if (word.isEmpty() || page.words().of(Topic.ENGLISH_STOP).contains(word)) {
        return Optional.empty();
      }
      at += 1 + word.length();
    }
    return Optional.empty();
  }

  /** The word that begins at a char, hyphens included. */
  static String word(Page page, int start) {
    if (start >= page.text().length()) {
      return "";
    }
    int end = start;
    while (end < start + 30 && (Chars.isLatin(page.at(end)) || page.at(end) == '-')) {
      end++;
    }
    return page.text().substring(start, Math.max(start, end));
  }

  private static Draft dayFirst(Page page, Numeral day, String word) {
    Integer month = MONTHS.get(word);
    if (month == null || day.end() - day.start() > 2) {
      return null;
    }
    int end = day.end() + 1 + word.length();
    return dated(page, day.start(), end, month, day.value().intValue());
  }

  private static Draft monthFirst(Page page, int start) {
    String word = word(page, start);
    Integer month = MONTHS.get(word);
    int at = start + word.length() + 1;
    Numeral day = month == null ? null : page.numeral(at);
    if (day == null || day.form() != Numeral.Form.DIGITS || day.end() - at > 2) {
      return null;
    }
    int comma = page.at(day.end()) == ',' ? day.end() + 1 : day.end();
    return dated(page, start, comma, month, day.value().intValue());
  }

  private static Draft dated(Page page, int start, int end, int month, int day) {
    Numeral year = page.at(end) == ' ' ? page.numeral(end + 1) : null;
    String rest = "-%02d-%02d".formatted(month, day);
    return year != null && BareNumbers.isYear(year)
        ? Draft.dated(start, year.end(), Kind.DATE, year.value().toPlainString() + rest)
        : Draft.dated(start, end, Kind.DATE, "-" + rest);
  }
}

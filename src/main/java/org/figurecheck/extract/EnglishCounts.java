package org.figurecheck.extract;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.figurecheck.extract.numeral.Numeral;
import org.figurecheck.figure.Kind;
import org.figurecheck.figure.Unit;

/**
 * What English counts and measures: 1,200 new teachers, twelve schools, 98.5 per cent, 5–7 days.
 */
final class EnglishCounts implements Recogniser {
  private static final String DASHES = "-–—";

  @Override
  public Draft at(Page page, int start) {
    boolean words = Chars.isLatin(page.at(start));
    Numeral numeral = words || Chars.isDigit(page.at(start)) ? EnglishNumber.at(page, start) : null;
    if (numeral == null) {
      return null;
    }
    Draft range = range(page, numeral);
    if (range != null) {
      return range;
    }
    if (page.at(numeral.end()) == '-') {
      return tied(page, numeral, words);
    }
    if (words) {
      return isCounted(page, numeral) ? counted(page, numeral) : null;
    }
    Numeral whole = millions(page, numeral);
    boolean told = page.at(whole.end()) == ' ' && !English.next(page, whole.end()).isEmpty();
    if (told && Chars.isHan(page.at(start - 1)) && isSymbol(page, whole.end() + 1)) {
      return null;
    }
    return told || whole.form() == Numeral.Form.SCALED ? counted(page, whole) : null;
  }

  /** 操场面积2300 m2 is measured in Chinese. */
  private static boolean isSymbol(Page page, int at) {
    Measure symbol = page.words().measures.startingAt(page.text(), at);
    int end = symbol == null ? at : at + symbol.word().length();
    return end > at && !Chars.isLatin(page.at(end)) && !Chars.isDigit(page.at(end));
  }

  private static Draft counted(Page page, Numeral whole) {
    Optional<Measure> unit = EnglishNoun.unit(page, whole);
    if (unit.isPresent()) {
      int end = whole.end() + 1 + unit.get().word().length();
      return draft(page, whole, null, end, unit.get());
    }
    Optional<Measure> noun = EnglishNoun.behind(page, whole);
    if (noun.isEmpty() && BareNumbers.isYear(whole) && whole.form() == Numeral.Form.DIGITS) {
      return null;
    }
    return draft(page, whole, null, whole.end(), noun.orElse(EnglishNoun.UNKNOWN));
  }

  /** “One” mostly counts nothing: “one of them”, “at one another”. */
  private static boolean isCounted(Page page, Numeral numeral) {
    return numeral.value().compareTo(BigDecimal.ONE) != 0
        || EnglishNoun.behind(page, numeral).isPresent()
        || isOneOfSeveral(page, numeral);
  }

  /** “Nine are primary and one is secondary”. */
  private static boolean isOneOfSeveral(Page page, Numeral numeral) {
    String before = English.previous(page, numeral.start());
    String next = English.next(page, numeral.end());
    return List.of("and", "which", "whom", "but").contains(before)
        && List.of("is", "was", "has", "had").contains(next);
  }

  /** 1.86m books, but 1.86m of cable. */
  private static Numeral millions(Page page, Numeral numeral) {
    Numeral millions = EnglishNumber.millions(page, numeral);
    return millions != numeral && EnglishNoun.behind(page, millions).isPresent()
        ? millions
        : numeral;
  }

  /** 20–30 pupils, between 20 and 30 pupils. */
  private static Draft range(Page page, Numeral low) {
    int at = low.end();
    boolean between =
        English.previous(page, low.start()).equals("between")
            && English.stands(page, at + 1, "and");
    boolean dash = DASHES.indexOf(page.at(at)) >= 0 && Chars.isDigit(page.at(at + 1));
    if (!between && !dash) {
      return null;
    }
    Numeral high = EnglishNumber.at(page, between ? at + " and ".length() : at + 1);
    if (high == null || DASHES.indexOf(page.at(high.end())) >= 0 || BareNumbers.isYear(low)) {
      return null;
    }
    Measure noun =
        EnglishNoun.next(page, high.end())
            .or(() -> EnglishNoun.behind(page, high))
            .orElse(EnglishNoun.UNKNOWN);
    boolean measured = noun.kind() != Kind.COUNT;
    if (noun == EnglishNoun.UNKNOWN && !between) {
      return null;
    }
    int end = measured ? high.end() + 1 + noun.word().length() : high.end();
    Measure range = new Measure(noun.word(), Kind.RANGE, noun.unit(), noun.factor());
    return draft(page, low, high, end, range);
  }

  /** The three-year plan; two-way and 450-place count nothing here. */
  private static Draft tied(Page page, Numeral numeral, boolean words) {
    String word = English.plainWord(page, numeral.end() + 1);
    Measure noun = page.words().nouns.get(word);
    if (noun != null && noun.kind() == Kind.DURATION) {
      return draft(page, numeral, null, numeral.end() + 1 + word.length(), noun);
    }
    return words ? Draft.none(numeral.start(), numeral.end() + 1 + word.length()) : null;
  }

  private static Draft draft(Page page, Numeral low, Numeral high, int end, Measure noun) {
    List<Magnitude.Hedge> hedges = Hedging.of(page, new Tail(low, null, null, end));
    Magnitude magnitude = new Magnitude(low, high, noun.factor(), hedges);
    boolean counts = EnglishNoun.isCounted(noun);
    Unit unit = counts ? new Unit("", noun.unit().unitClass()) : noun.unit();
    return new Draft(low.start(), end, noun.kind(), magnitude, unit, "");
  }
}

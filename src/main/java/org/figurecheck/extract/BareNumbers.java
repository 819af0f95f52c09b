package org.figurecheck.extract;

import java.math.BigDecimal;
import org.figurecheck.extract.numeral.Numeral;
import org.figurecheck.figure.Kind;
import org.figurecheck.figure.Unit;

/** Arabic numbers without a measure word: in cells, and where a writer left it out. */
final class BareNumbers implements Recogniser {
  private static final String TIES = "./-+~*&@#\\^_=<>";

  private static final int LONGEST_REFERENCE = 3;

  /** With 后 these are words of their own: 后勤, 后备, 后续. */
  private static final String BEHIND = "勤备续期面方来者台年退";

  /** What follows 中 where it is no school: 中国, 中小学. */
  private static final String NO_SCHOOL = "国央共小级层型等医英文期部心队年选有";

  @Override
  public Draft at(Page page, int start) {
    if (!Chars.isDigit(page.at(start))) {
      return null;
    }
    Numeral numeral = page.numeral(start);
    if (numeral == null) {
      return null;
    }
    int end = numeral.end();
    if (numeral.form() == Numeral.Form.NAME
        || isTied(page, start, end)
        || isQuoted(page, start, end)
        || isName(page, start, end)
        || isVersion(numeral)
        || isReference(page, start, end)) {
      return Draft.none(start, end);
    }
    if (isYear(numeral)) {
      return Draft.dated(start, end, Kind.YEAR, numeral.value().toPlainString());
    }
    Tail tail = Tail.of(page, numeral);
    if (page.words().of(Topic.HIDING_ALWAYS).startingAt(page.text(), end) != null) {
      return Draft.none(start, end);
    }
    Magnitude magnitude =
        new Magnitude(tail.numeral(), null, BigDecimal.ONE, Hedging.of(page, tail));
    return new Draft(start, tail.end(), Kind.COUNT, magnitude, Unit.NONE, "");
  }

  private static boolean isTied(Page page, int start, int end) {
    char before = page.at(start - 1);
    char after = page.at(end);
    boolean tiedBefore = Chars.isLatin(before) || (before != '\0' && TIES.indexOf(before) >= 0);
    boolean goesOn = Chars.isDigit(page.at(end + 1)) || Chars.isLatin(page.at(end + 1));
    boolean tiedAfter =
        Chars.isLatin(after) || (after != '\0' && (TIES + ":：").indexOf(after) >= 0 && goesOn);
    boolean clock = (before == ':' || before == '：') && Chars.isDigit(page.at(start - 2));
    return tiedBefore || tiedAfter || clock;
  }

  /** “12345”热线: a number alone in quotation marks is a name. */
  private static boolean isQuoted(Page page, int start, int end) {
    return "“「『‘".indexOf(page.at(start - 1)) >= 0 && "”」』’".indexOf(page.at(end)) >= 0;
  }

  /** 38中, 205国道, 波音757, “全国30强”: schools, roads, aircraft and titles. */
  private static boolean isName(Page page, int start, int end) {
    boolean school =
        page.at(end) == '中'
            && end - start <= LONGEST_REFERENCE
            && !Chars.isDigit(page.at(end + 1))
            && NO_SCHOOL.indexOf(page.at(end + 1)) < 0;
    boolean title = page.at(end) == '强' && "”」』’".indexOf(page.at(end + 1)) >= 0;
    return school
        || title
        || isGeneration(page, start, end)
        || page.words().of(Topic.NAMED_BEHIND).startingAt(page.text(), end) != null
        || page.follows(Topic.NAMED_BEFORE, start);
  }

  /** “80后”, 85后中层干部: those born in a decade. */
  private static boolean isGeneration(Page page, int start, int end) {
    char last = page.at(end - 1);
    boolean word = BEHIND.indexOf(page.at(end + 1)) >= 0;
    return end - start == 2 && (last == '0' || last == '5') && page.at(end) == '后' && !word;
  }

  /** 3.0 counts nothing. */
  private static boolean isVersion(Numeral numeral) {
    return numeral.form() == Numeral.Form.DIGITS
        && numeral.value().scale() == 1
        && numeral.value().stripTrailingZeros().scale() <= 0
        && numeral.value().compareTo(BigDecimal.TEN) < 0;
  }

  /** The number of a note where the note itself stands: [2] 国内生产总值按当年价格计算. */
  private static boolean isReference(Page page, int start, int end) {
    boolean bracketed = "[［".indexOf(page.at(start - 1)) >= 0 && "]］".indexOf(page.at(end)) >= 0;
    return bracketed && end - start <= LONGEST_REFERENCE;
  }

  /** Whether a number could be the year of a report. */
  static boolean isYear(Numeral numeral) {
    boolean four = numeral.end() - numeral.start() == 4 && numeral.value().scale() == 0;
    int value = four ? numeral.value().intValue() : 0;
    return value >= 1900 && value <= 2099;
  }
}

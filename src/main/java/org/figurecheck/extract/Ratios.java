package org.figurecheck.extract;

import java.math.BigDecimal;
import org.figurecheck.extract.numeral.Numeral;
import org.figurecheck.figure.Kind;
import org.figurecheck.figure.Unit;

/** 14.4:1 behind 比, 1/3, 12:38:50 of a hundred; a clock's 9:30 is none. */
final class Ratios implements Recogniser {
  private static final String COLONS = ":：";
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal ROUNDING = new BigDecimal("0.2");
  private static final int REACH = 8;

  /** How far before three and more terms the word that tells of a ratio may stand. */
  private static final int FAR_REACH = 24;

  private static final int LARGEST_DENOMINATOR = 20;

  @Override
  public Draft at(Page page, int start) {
    if (!Chars.isDigit(page.at(start)) || !Chars.isRangeStart(page.at(start - 1))) {
      return null;
    }
    Numeral first = page.numeral(start);
    if (first == null || first.form() != Numeral.Form.DIGITS) {
      return null;
    }
    char mark = page.at(first.end());
    Draft rate = mark == '/' ? Rate.of(page, first) : null;
    if (rate != null) {
      return rate;
    }
    return mark == '/' ? fraction(page, first) : isColon(mark) ? terms(page, first) : null;
  }

  private static boolean isColon(char character) {
    return character != '\0' && COLONS.indexOf(character) >= 0;
  }

  private static Draft terms(Page page, Numeral first) {
    int end = first.end();
    int terms = 1;
    BigDecimal sum = first.value();
    Numeral next = term(page, end);
    while (next != null) {
      terms++;
      sum = sum.add(next.value());
      end = next.end();
      next = isColon(page.at(end)) ? term(page, end) : null;
    }
    if (terms < 2) {
      return null;
    }
    int from = Math.max(0, first.start() - (terms > 2 ? FAR_REACH : REACH));
    boolean told = page.words().of(Topic.RATIO_CUE).occursIn(page.text(), from, first.start());
    boolean telling = page.words().of(Topic.RATIO_CUE).startingAt(page.text(), end) != null;
    boolean linked = toOne(page, terms, end) && isLinked(page, first.start());
    boolean divides = terms > 2 && sum.subtract(HUNDRED).abs().compareTo(ROUNDING) <= 0;
    if (!told && !telling && !linked && !divides) {
      return Draft.none(first.start(), end);
    }
    Magnitude magnitude = toOne(page, terms, end) ? Magnitude.of(first) : Magnitude.NONE;
    return new Draft(first.start(), end, Kind.RATIO, magnitude, Unit.NONE, "");
  }

  private static boolean toOne(Page page, int terms, int end) {
    return terms == 2 && page.at(end - 1) == '1' && isColon(page.at(end - 2));
  }

  /** 收入比由上年的4:1缩小到3.5:1: the word stands before the ratio that it comes from. */
  private static boolean isLinked(Page page, int start) {
    return "到至为".indexOf(page.at(start - 1)) >= 0
        && page.words()
            .of(Topic.RATIO_CUE)
            .occursIn(page.text(), Math.max(0, start - FAR_REACH), start);
  }

  private static Numeral term(Page page, int colon) {
    Numeral numeral = page.numeral(colon + 1);
    return numeral != null && numeral.form() == Numeral.Form.DIGITS ? numeral : null;
  }

  private static Draft fraction(Page page, Numeral first) {
    Numeral second = term(page, first.end());
    boolean whole = second != null && second.value().scale() == 0 && first.value().scale() == 0;
    boolean proper =
        whole
            && first.value().signum() > 0
            && first.value().compareTo(second.value()) < 0
            && second.value().intValue() <= LARGEST_DENOMINATOR
            && Chars.isHan(page.at(first.start() - 1));
    boolean date = proper && "月日".indexOf(page.at(second.end())) >= 0;
    return proper && !date && page.at(second.end()) != '/'
        ? Draft.named(first.start(), second.end(), Kind.RATIO)
        : null;
  }
}

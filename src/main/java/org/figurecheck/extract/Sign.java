package org.figurecheck.extract;

import java.util.Set;
import org.figurecheck.extract.numeral.NumeralScanner;
import org.figurecheck.figure.Unit;
import org.figurecheck.figure.UnitClass;

/** The sign before a number: a minus before a share or degrees, 负 before a share or money, 零下. */
final class Sign {
  private static final Set<String> DEGREES = Set.of("℃", "摄氏度", "度");
  private static final String BELOW_ZERO = "零下";

  private Sign() {}

  /** How many chars of sign stand before a number that they make negative, else 0. */
  static int length(Page page, int start, Unit unit) {
    boolean degrees = DEGREES.contains(unit.symbol());
    int below = start - BELOW_ZERO.length();
    if (degrees && below >= 0 && page.text().startsWith(BELOW_ZERO, below)) {
      return BELOW_ZERO.length();
    }
    return isNegative(page, start, unit, degrees) ? 1 : 0;
  }

  /**
   * Whether a sign that makes it negative stands before a number; a dash or a lost game is none.
   */
  private static boolean isNegative(Page page, int start, Unit unit, boolean degrees) {
    boolean share = unit.unitClass() == UnitClass.SHARE;
    char sign = page.at(start - 1);
    char before = page.at(start - 2);
    if (sign == '负') {
      boolean score = Chars.isDigit(before) || NumeralScanner.isHanNumeral(before);
      return (share || unit.unitClass() == UnitClass.MONEY) && !score;
    }
    return sign == '-'
        && (share || degrees)
        && (Chars.isHan(before) || Chars.isPunctuation(before))
        && before != '%'
        && before != '-';
  }
}

package org.figurecheck.extract;

import org.figurecheck.extract.numeral.NumeralScanner;
import org.figurecheck.figure.Unit;
import org.figurecheck.figure.UnitClass;

/** The sign before a number: a minus before a share, 负 before a share or money. */
final class Sign {
  private Sign() {}

  /**
   * Whether a sign that makes it negative stands before a number; a dash or a lost game is none.
   */
  static boolean isNegative(Page page, int start, Unit unit) {
    boolean share = unit.unitClass() == UnitClass.SHARE;
    char sign = page.at(start - 1);
    char before = page.at(start - 2);
    if (sign == '负') {
      boolean score = Chars.isDigit(before) || NumeralScanner.isHanNumeral(before);
      return (share || unit.unitClass() == UnitClass.MONEY) && !score;
    }
    return sign == '-'
        && share
        && (Chars.isHan(before) || Chars.isPunctuation(before))
        && before != '%'
        && before != '-';
  }
}

package org.figurecheck.extract;

import org.figurecheck.extract.numeral.Numeral;
import org.figurecheck.figure.Kind;

/** Numbers whose 个 is that of the percentage points at the end of their list: 1.2个和3.4个百分点. */
final class ElidedPoints implements Recogniser {
  private static final String JOINTS = "、和与及";
  private static final int MOST = 8;

  @Override
  public Draft at(Page page, int start) {
    Numeral numeral = page.numeral(start);
    if (!isElided(page, numeral)) {
      return null;
    }
    Numeral next = next(page, numeral);
    for (int i = 0; i < MOST && isElided(page, next); i++) {
      next = next(page, next);
    }
    Tail last = next == null ? null : Tail.of(page, next);
    boolean points =
        last != null && last.measure() != null && last.measure().kind() == Kind.PERCENTAGE_POINT;
    if (!points) {
      return null;
    }
    Tail bare = new Tail(numeral, null, null, numeral.end());
    Magnitude magnitude =
        new Magnitude(numeral, null, last.measure().factor(), Hedging.of(page, bare));
    return new Draft(
        start, numeral.end() + 1, Kind.PERCENTAGE_POINT, magnitude, last.measure().unit(), "");
  }

  /** Whether 个 and a joint stand behind a plain number. */
  private static boolean isElided(Page page, Numeral numeral) {
    return numeral != null
        && numeral.form() == Numeral.Form.DIGITS
        && page.at(numeral.end()) == '个'
        && JOINTS.indexOf(page.at(numeral.end() + 1)) >= 0
        && Chars.isDigit(page.at(numeral.end() + 2));
  }

  private static Numeral next(Page page, Numeral numeral) {
    return page.numeral(numeral.end() + 2);
  }
}

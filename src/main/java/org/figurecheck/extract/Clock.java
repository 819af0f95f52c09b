package org.figurecheck.extract;

import org.figurecheck.extract.numeral.Numeral;

/** A time of day, which counts nothing: 8点30分, 八点二十分, 9时许, 3点半. */
final class Clock implements Recogniser {
  private static final int HOURS = 24;
  private static final int MINUTES = 60;
  private static final String HOUR = "点时";
  private static final String AFTER = "半整许钟左前后";

  @Override
  public Draft at(Page page, int start) {
    Numeral hour = page.numeral(start);
    if (hour == null || !isBelow(hour, HOURS + 1) || HOUR.indexOf(page.at(hour.end())) < 0) {
      return null;
    }
    int behind = hour.end() + 1;
    Numeral minute = page.numeral(behind);
    if (minute != null && isBelow(minute, MINUTES) && page.at(minute.end()) == '分') {
      return Draft.none(start, minute.end() + 1);
    }
    boolean digits = Chars.isDigit(page.at(start));
    return digits && AFTER.indexOf(page.at(behind)) >= 0 ? Draft.none(start, behind + 1) : null;
  }

  private static boolean isBelow(Numeral numeral, int limit) {
    boolean plain = numeral.form() == Numeral.Form.DIGITS || numeral.isHan();
    return plain && numeral.value().scale() <= 0 && numeral.value().intValue() < limit;
  }
}

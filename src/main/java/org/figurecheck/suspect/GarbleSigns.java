package org.figurecheck.suspect;

import java.math.BigDecimal;

/**
 * What a whole text says of a find-and-replace: whether it struck every “20” or every “10”.
 *
 * <p>Neither replacement can create a “20” or a “10” at a seam, since a pasted year is read as one
 * piece. No sign is final.
 */
final class GarbleSigns {
  static final String TWENTY = "20";
  static final String TEN = "10";

  private final String year;
  private boolean yearOfYear;
  private boolean month;
  private boolean plainYear;
  private boolean survivingTwenty;
  private boolean survivingTen;

  GarbleSigns(String text, String year) {
    this.year = year;
    int at = 0;
    while (at < text.length()) {
      if (text.startsWith(year, at)) {
        read(text, at);
        at += year.length();
      } else {
        survivingTwenty |= text.startsWith(TWENTY, at);
        survivingTen |= text.startsWith(TEN, at);
        at++;
      }
    }
  }

  /** What stands behind and before one occurrence of the year. */
  private void read(String text, int at) {
    int end = at + year.length();
    boolean digitBefore = at > 0 && isDigit(text, at - 1);
    if (text.startsWith("月", end)) {
      month |= !digitBefore;
    } else if (text.startsWith("年", end)) {
      plainYear |= !digitBefore;
    } else {
      boolean two = isDigit(text, end) && isDigit(text, end + 1) && text.startsWith("年", end + 2);
      yearOfYear |= !digitBefore && two;
      yearOfYear |= !digitBefore && text.startsWith(year + "年", end);
    }
  }

  private static boolean isDigit(String text, int at) {
    return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
  }

  /**
   * The odds of a source, beside the other, by what the text shows. Signs against a source may all
   * have one cause, that the replacement left out a part of the text, and so they count once.
   */
  BigDecimal odds(String source) {
    boolean against =
        source.equals(TWENTY) ? month || plainYear || survivingTwenty : yearOfYear || survivingTen;
    return against ? Priors.OBJECTS : BigDecimal.ONE;
  }
}

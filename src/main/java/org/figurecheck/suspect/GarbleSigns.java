package org.figurecheck.suspect;

import java.math.BigDecimal;
import java.util.List;

/**
 * What a whole text says of a find-and-replace: whether it struck every “20” or every “10”.
 *
 * <p>Neither replacement can create a “20” or a “10” at a seam, since a year begins with another
 * digit than it ends with, or is taken as one piece here. A sign counts once however often it is
 * met, and none is final, since the replacement may have gone over a part of the text only.
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

  /** The odds of a source, beside the other, by what the text shows. */
  BigDecimal odds(String source) {
    List<Boolean> against =
        source.equals(TWENTY)
            ? List.of(month, plainYear, survivingTwenty)
            : List.of(yearOfYear, survivingTen);
    long signs = against.stream().filter(sign -> sign).count();
    return Priors.OBJECTS.pow((int) signs);
  }
}

package org.figurecheck.rule;

import java.time.Month;
import java.time.YearMonth;
import java.util.Optional;
import org.figurecheck.figure.Figure;
import org.figurecheck.figure.Kind;

/** Sees a date that no calendar has: a thirteenth month, the thirtieth of February. */
final class ImpossibleDate implements Detector {
  private static final Detection SEEN = new Detection(true);
  private static final int LONGEST_MONTH = 31;

  @Override
  public Eye over(Reported reported) {
    return figure -> isImpossible(figure) ? Optional.of(SEEN) : Optional.empty();
  }

  /** The ISO form is YYYY-MM-DD, YYYY-MM, --MM-DD or --MM, perhaps with a time behind it. */
  private static boolean isImpossible(Figure figure) {
    String iso = figure.quantity().iso().split("T", 2)[0];
    if (figure.kind() != Kind.DATE || iso.length() < 4) {
      return false;
    }
    boolean dated = !iso.startsWith("--");
    String[] parts = iso.substring(dated ? 0 : 2).split("-");
    int first = dated ? 1 : 0;
    if (parts.length <= first || !isWhole(parts)) {
      return false;
    }
    int month = Integer.parseInt(parts[first]);
    if (month < 1 || month > 12) {
      return true;
    }
    if (parts.length == first + 1) {
      return false;
    }
    int day = Integer.parseInt(parts[first + 1]);
    return day < 1 || day > LONGEST_MONTH || !isInMonth(dated ? parts[0] : "", month, day);
  }

  private static boolean isWhole(String... parts) {
    for (String part : parts) {
      boolean digits = part.chars().allMatch(c -> c >= '0' && c <= '9');
      if (part.isEmpty() || part.length() > 4 || !digits) {
        return false;
      }
    }
    return true;
  }

  /** Without a year, February may have 29 days. */
  private static boolean isInMonth(String year, int month, int day) {
    return year.isEmpty()
        ? day <= Month.of(month).maxLength()
        : YearMonth.of(Integer.parseInt(year), month).isValidDay(day);
  }
}

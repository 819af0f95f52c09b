package org.figurecheck.figure;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The stretch of time that a report speaks about; never the week of a mail.
 *
 * @param kind what sort of period
 * @param year the year, of a school year the one in which it begins
 * @param index half, quarter or month within the year (for {@link Kind#CUMULATED} the last month),
 *     the day of the year for an as-of date, else 0
 */
public record Period(Kind kind, int year, int index) {
  /** The closed set of periods. */
  public enum Kind {
    YEAR,
    SCHOOL_YEAR,
    HALF,
    QUARTER,
    MONTH,
    CUMULATED,
    AS_OF,
    UNSTATED
  }

  /** No period is known. */
  public static final Period UNSTATED = new Period(Kind.UNSTATED, 0, 0);

  private static final Pattern TEXT =
      Pattern.compile(
          "([0-9]{4})(/[0-9]{2}|-H[12]|-Q[1-4]|-[0-9]{2}(-[0-9]{2})?|-01\\.\\.[0-9]{2})?");

  public static Period year(int year) {
    return new Period(Kind.YEAR, year, 0);
  }

  /**
   * Reads the canonical form: 2024, 2024/25, 2024-H1, 2024-Q3, 2024-07, 2024-01..07 or 2024-08-16.
   *
   * @return empty if the text is no period
   */
  public static Optional<Period> parse(String text) {
    Matcher matcher = TEXT.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    int year = Integer.parseInt(matcher.group(1));
    String rest = matcher.group(2) == null ? "" : matcher.group(2);
    if (rest.isEmpty()) {
      return Optional.of(year(year));
    }
    if (rest.startsWith("/")) {
      return (year + 1) % 100 == Integer.parseInt(rest.substring(1))
          ? Optional.of(new Period(Kind.SCHOOL_YEAR, year, 0))
          : Optional.empty();
    }
    if (rest.startsWith("-H")) {
      return Optional.of(new Period(Kind.HALF, year, rest.charAt(2) - '0'));
    }
    if (rest.startsWith("-Q")) {
      return Optional.of(new Period(Kind.QUARTER, year, rest.charAt(2) - '0'));
    }
    if (rest.startsWith("-01..")) {
      return month(Kind.CUMULATED, year, rest.substring(5));
    }
    return rest.length() == 3 ? month(Kind.MONTH, year, rest.substring(1)) : date(text);
  }

  private static Optional<Period> month(Kind kind, int year, String month) {
    int number = Integer.parseInt(month);
    return number >= 1 && number <= 12
        ? Optional.of(new Period(kind, year, number))
        : Optional.empty();
  }

  private static Optional<Period> date(String text) {
    try {
      LocalDate date = LocalDate.parse(text);
      return Optional.of(new Period(Kind.AS_OF, date.getYear(), date.getDayOfYear()));
    } catch (DateTimeParseException noSuchDay) {
      return Optional.empty();
    }
  }

  /** The period of the same kind just before, with which a report is compared; empty if none is. */
  public Optional<Period> predecessor() {
    return switch (kind) {
      case YEAR, SCHOOL_YEAR, CUMULATED -> Optional.of(new Period(kind, year - 1, index));
      case HALF -> Optional.of(before(2));
      case QUARTER -> Optional.of(before(4));
      case MONTH -> Optional.of(before(12));
      case AS_OF -> Optional.of(yearBefore());
      case UNSTATED -> Optional.empty();
    };
  }

  private Period before(int perYear) {
    return index > 1 ? new Period(kind, year, index - 1) : new Period(kind, year - 1, perYear);
  }

  private Period yearBefore() {
    LocalDate date = LocalDate.ofYearDay(year, index).minusYears(1);
    return new Period(kind, date.getYear(), date.getDayOfYear());
  }

  /** The canonical form, empty where no period is stated. */
  @Override
  public String toString() {
    return switch (kind) {
      case YEAR -> "%04d".formatted(year);
      case SCHOOL_YEAR -> "%04d/%02d".formatted(year, (year + 1) % 100);
      case HALF -> "%04d-H%d".formatted(year, index);
      case QUARTER -> "%04d-Q%d".formatted(year, index);
      case MONTH -> "%04d-%02d".formatted(year, index);
      case CUMULATED -> "%04d-01..%02d".formatted(year, index);
      case AS_OF -> LocalDate.ofYearDay(year, index).toString();
      case UNSTATED -> "";
    };
  }
}

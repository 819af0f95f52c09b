package org.figurecheck.rule;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.figurecheck.figure.Period;

/** The years that may have been pasted over the numbers of a report. */
final class Years {
  private static final int DIGITS = 4;
  private static final String LAST = "2099";

  /** 2000 stands in most round numbers: 12000人, 162000户. */
  private static final Pattern WITHIN = Pattern.compile("20(0[1-9]|[1-9][0-9])");

  private Years() {}

  /** The report's own year, the year that it names most, and any that stands in several numbers. */
  static Set<String> of(Reported reported, List<String> numbers) {
    Set<String> years = new HashSet<>();
    Period period = reported.key().period();
    if (period.kind() != Period.Kind.UNSTATED) {
      years.add(String.valueOf(period.year()));
    }
    Map<String, Long> named = new TreeMap<>();
    String text = reported.text();
    for (int end = text.indexOf('年'); end >= 0; end = text.indexOf('年', end + 1)) {
      if (isYear(text, end)) {
        named.merge(text.substring(end - DIGITS, end), 1L, Long::sum);
      }
    }
    named.entrySet().stream()
        .max(Comparator.comparing(Map.Entry::getValue))
        .ifPresent(most -> years.add(most.getKey()));
    Stream.concat(years.stream(), named.keySet().stream())
        .max(Comparator.naturalOrder())
        .ifPresentOrElse(
            latest -> years.addAll(repeated(numbers, latest)),
            () -> years.addAll(repeated(numbers, LAST)));
    return years;
  }

  /** Whether just four digits of a year of our time stand before a char. */
  private static boolean isYear(String text, int end) {
    int start = end - DIGITS;
    return start >= 0
        && (text.startsWith("19", start) || text.startsWith("20", start))
        && isDigit(text, end - 2)
        && isDigit(text, end - 1)
        && !isDigit(text, start - 1);
  }

  private static boolean isDigit(String text, int at) {
    return at >= 0 && text.charAt(at) >= '0' && text.charAt(at) <= '9';
  }

  /** The years within several numbers, none later than the text speaks of: 20884, 20885. */
  private static Set<String> repeated(List<String> numbers, String latest) {
    Map<String, Long> within = new TreeMap<>();
    for (String number : Set.copyOf(numbers)) {
      Matcher matcher = WITHIN.matcher(number);
      if (number.length() > 4 && matcher.find()) {
        within.merge(matcher.group(), 1L, Long::sum);
      }
    }
    return within.entrySet().stream()
        .filter(entry -> entry.getValue() > 1)
        .map(Map.Entry::getKey)
        .filter(year -> year.compareTo(latest) <= 0)
        .collect(Collectors.toSet());
  }
}

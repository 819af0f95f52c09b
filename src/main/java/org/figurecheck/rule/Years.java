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
import org.figurecheck.figure.Period;

/** The years that may have been pasted over the numbers of a report. */
final class Years {
  private static final Pattern STANDING = Pattern.compile("(?:^|[^0-9])((?:19|20)[0-9]{2})年");
  private static final Pattern WITHIN = Pattern.compile("20[0-9]{2}");

  private Years() {}

  /** The report's own year, the year that it names most, and any that stands in several numbers. */
  static Set<String> of(Reported reported, List<String> numbers) {
    Set<String> years = new HashSet<>();
    Period period = reported.key().period();
    if (period.kind() != Period.Kind.UNSTATED) {
      years.add(String.valueOf(period.year()));
    }
    Map<String, Long> named = new TreeMap<>();
    Matcher standing = STANDING.matcher(reported.text());
    while (standing.find()) {
      named.merge(standing.group(1), 1L, Long::sum);
    }
    named.entrySet().stream()
        .max(Comparator.comparing(Map.Entry::getValue))
        .ifPresent(most -> years.add(most.getKey()));
    years.addAll(repeated(numbers));
    return years;
  }

  private static Set<String> repeated(List<String> numbers) {
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
        .collect(Collectors.toSet());
  }
}

package org.figurecheck.bench.gold;

import java.util.List;
import java.util.Optional;

/**
 * What a number would have to be so that the claim it is part of no longer holds: an equation is
 * broken by any other number, an order only by one on the wrong side.
 */
final class Breach {
  private Breach() {}

  /**
   * The number to put in place of the first or of the last of a claim.
   *
   * @param type the label's type of claim
   * @param numbers what the claim ties, in the order of the label; a number for each place that has
   *     one
   */
  static Optional<String> of(String type, List<String> numbers, boolean first) {
    String number = numbers.get(first ? 0 : numbers.size() - 1);
    double low = numbers.stream().mapToDouble(Double::parseDouble).min().orElseThrow();
    double high = numbers.stream().mapToDouble(Double::parseDouble).max().orElseThrow();
    double parts = numbers.stream().skip(1).mapToDouble(Double::parseDouble).max().orElse(high);
    return switch (type) {
      case "part_of_whole", "growth", "enumeration_open" -> first ? below(parts) : above(high);
      case "monotone" -> first ? above(high) : below(low);
      case "range_order" -> Optional.of(isYear(number) ? whole(high + 3) : whole(high * 3 + 1));
      case "percent_range" -> Optional.of(whole(Double.parseDouble(number) * 3 + 101));
      case "date_order" -> Optional.of(whole(Double.parseDouble(number) + (first ? 3 : -3)));
      case "year_not_future" -> Optional.of(whole(high + 3));
      case "respectively" -> Optional.empty();
      default -> Optional.of(other(number, first));
    };
  }

  private static Optional<String> below(double bound) {
    return bound > 1 ? Optional.of(whole(Math.max(1, bound * 2 / 5))) : Optional.empty();
  }

  private static Optional<String> above(double bound) {
    return Optional.of(whole(bound * 3 + 1));
  }

  private static String other(String digits, boolean first) {
    if (digits.contains(".")) {
      int last = digits.length() - 1;
      return digits.substring(0, last) + (digits.charAt(last) - '0' + 5) % 10;
    }
    double number = Double.parseDouble(digits);
    return whole(
        isYear(digits) ? number + 3 : first ? Math.max(1, number * 2 / 5) : number * 3 + 1);
  }

  private static boolean isYear(String digits) {
    double number = Double.parseDouble(digits);
    return number >= 1990 && number <= 2035;
  }

  private static String whole(double number) {
    return Long.toString((long) number);
  }
}

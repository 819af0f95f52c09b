package org.figurecheck.rule.expression;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.figurecheck.figure.Amount;

/** The closed list of functions. */
final class Functions {
  /** Makes a quantity of a call whose arguments are quantities. */
  interface Maker {
    /** Empty if it cannot be made of these. */
    Optional<Numeric> make(List<Numeric> arguments);
  }

  private static final Map<String, Maker> OF_NUMBERS =
      Map.of(
          "sum", Functions::sum,
          "min", all -> Optional.of(new Applied("min", all, Functions::least)),
          "max", all -> Optional.of(new Applied("max", all, Functions::greatest)),
          "abs", Functions::abs,
          "round", Functions::round);

  private Functions() {}

  static Optional<Maker> ofNumbers(String name) {
    return Optional.ofNullable(OF_NUMBERS.get(name));
  }

  /** Makes a quantity of the numbers in a slot. */
  static Optional<Numeric> ofMany(String name, Term term) {
    return switch (name) {
      case "sum" -> Optional.of(new Total(term.slot(), term.dimension()));
      case "count" -> Optional.of(new Count(term.slot()));
      case "min" -> Optional.of(new Extreme("min", term.slot(), Intervals::least));
      case "max" -> Optional.of(new Extreme("max", term.slot(), Intervals::greatest));
      default -> Optional.empty();
    };
  }

  static List<String> names() {
    TreeMap<String, Maker> sorted = new TreeMap<>(OF_NUMBERS);
    sorted.put("count", null);
    sorted.put("previous", null);
    sorted.put("missing", null);
    return List.copyOf(sorted.keySet());
  }

  private static Optional<Numeric> sum(List<Numeric> all) {
    return all.stream().reduce((a, b) -> new Sum(a, b, false));
  }

  private static Optional<Numeric> abs(List<Numeric> all) {
    return all.size() == 1
        ? Optional.of(new Applied("abs", all, list -> Intervals.absolute(list.get(0))))
        : Optional.empty();
  }

  private static Optional<Numeric> round(List<Numeric> all) {
    if (all.size() == 1) {
      return Optional.of(new Applied("round", all, list -> Intervals.rounded(list.get(0), 0)));
    }
    if (all.size() != 2 || all.get(1).constant().isEmpty()) {
      return Optional.empty();
    }
    int decimals = Math.min(12, all.get(1).constant().orElseThrow().intValue());
    List<Numeric> inner = all.subList(0, 1);
    return Optional.of(
        new Applied("round", inner, list -> Intervals.rounded(list.get(0), decimals)));
  }

  private static Amount least(List<Amount> all) {
    return all.stream().reduce(Intervals::least).orElse(Amount.UNKNOWN);
  }

  private static Amount greatest(List<Amount> all) {
    return all.stream().reduce(Intervals::greatest).orElse(Amount.UNKNOWN);
  }
}

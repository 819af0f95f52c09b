package org.figurecheck.extract.relation;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whether sums of a table hold once two values that stand side by side change places: both sums, or
 * one of them to all of four digits, which is no chance.
 */
final class Exchange {
  private static final int LONG = 4;
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

  /** A value with the sum that it is of. */
  private record Placed(Mention value, Sums.Line line) {
    /** Whether the sum holds, to the last digit told, with another value in its place. */
    boolean takes(Placed other) {
      BigDecimal gap = stated(line.whole());
      for (Mention part : line.parts()) {
        gap = gap.subtract(stated(part));
      }
      BigDecimal more = stated(other.value).subtract(stated(value));
      return gap.compareTo(value == line.whole() ? more.negate() : more) == 0;
    }

    boolean isLong() {
      BigDecimal stated = stated(value);
      return value.amount().isExact()
          ? stated.compareTo(THOUSAND) >= 0
          : stated.stripTrailingZeros().precision() >= LONG;
    }
  }

  private final Map<Integer, Placed> values = new HashMap<>();

  private Exchange(List<Sums.Line> lines) {
    lines.stream().filter(Exchange::isStated).forEach(this::place);
  }

  private static boolean isStated(Sums.Line line) {
    return values(line).allMatch(value -> stated(value) != null);
  }

  private void place(Sums.Line line) {
    values(line).forEach(value -> values.put(value.index(), new Placed(value, line)));
  }

  private static Stream<Mention> values(Sums.Line line) {
    return Stream.concat(Stream.of(line.whole()), line.parts().stream());
  }

  static boolean mendsAny(List<Sums.Line> lines) {
    Exchange exchange = new Exchange(lines);
    return exchange.values.values().stream()
        .filter(placed -> !placed.line().holds())
        .anyMatch(exchange::mends);
  }

  private boolean mends(Placed placed) {
    return Stream.of(-1, 1)
        .map(step -> Optional.ofNullable(values.get(placed.value().index() + step)))
        .flatMap(Optional::stream)
        .filter(beside -> beside.line() != placed.line() && placed.takes(beside))
        .anyMatch(beside -> beside.isLong() || beside.takes(placed));
  }

  private static BigDecimal stated(Mention mention) {
    return mention.amount().stated();
  }
}

package org.figurecheck.extract.relation;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.figurecheck.figure.Amount;

/**
 * Whether sums of a table hold once two values that stand side by side change places: both sums, or
 * one of them to all of four digits, which is no chance.
 */
final class Exchange {
  private static final BigDecimal LONG = BigDecimal.valueOf(1000);

  /** A value with the sum that it is of. */
  private record Placed(Mention value, Sums.Line line) {
    /** Whether the sum holds with another value in its place. */
    boolean takes(Placed other) {
      Amount gap = line.whole().amount().minus(Claimed.sum(line.parts()));
      Amount more = other.value.amount().minus(value.amount());
      Amount left = value == line.whole() ? gap.plus(more) : gap.minus(more);
      return left.isExact() && left.stated().signum() == 0;
    }

    boolean isLong() {
      return value.amount().stated().compareTo(LONG) >= 0;
    }
  }

  private final Map<Integer, Placed> values = new HashMap<>();

  private Exchange(List<Sums.Line> lines) {
    for (Sums.Line line : lines) {
      Stream.concat(Stream.of(line.whole()), line.parts().stream())
          .forEach(value -> values.put(value.index(), new Placed(value, line)));
    }
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
}

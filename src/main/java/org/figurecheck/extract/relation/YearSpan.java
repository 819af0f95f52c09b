package org.figurecheck.extract.relation;

import java.math.BigDecimal;
import java.util.Set;
import org.figurecheck.figure.Kind;

/** How many years a figure says that something lasted: “三年”, “2021—2023年”. */
final class YearSpan {
  private static final BigDecimal LONGEST = BigDecimal.valueOf(30);
  private static final Set<String> LINKS = Set.of("至", "到", "—", "－", "-", "——", "~", "～");

  private YearSpan() {}

  /** The years of a span, the first and the last with them, or 0 where a figure is no span. */
  static int of(Passage passage, Mention mention) {
    if (!mention.symbol().equals("年")) {
      return 0;
    }
    return switch (mention.kind()) {
      case DURATION -> whole(mention.amount().stated());
      case RANGE -> passage.at(mention.end() - 1) == '年' ? between(mention) : 0;
      default -> 0;
    };
  }

  /** The same, or the years from one to another that stands next: “2021年至2023年”. */
  static int endingWith(Passage passage, Mention mention) {
    int index = mention.index() - 1;
    boolean linked =
        index >= 0
            && isYear(mention)
            && isYear(passage.mentions().get(index))
            && LINKS.contains(
                passage.between(passage.mentions().get(index).end(), mention.start()));
    return linked
        ? Math.max(0, year(mention) - year(passage.mentions().get(index)) + 1)
        : of(passage, mention);
  }

  /** Whether a figure says in whole years how long something lasted, however long. */
  static boolean isTold(Mention mention) {
    BigDecimal years = mention.amount().stated();
    return mention.kind() == Kind.DURATION
        && mention.symbol().equals("年")
        && years != null
        && years.stripTrailingZeros().scale() <= 0;
  }

  private static int between(Mention range) {
    boolean known = !range.amount().low().isInfinite() && !range.amount().high().isInfinite();
    return known
        ? whole(range.amount().high().value().subtract(range.amount().low().value())) + 1
        : 0;
  }

  private static int whole(BigDecimal years) {
    boolean few = years != null && years.signum() > 0 && years.compareTo(LONGEST) <= 0;
    return few && years.stripTrailingZeros().scale() <= 0 ? years.intValue() : 0;
  }

  /** The year that a figure names. */
  static int year(Mention year) {
    return Integer.parseInt(year.iso());
  }

  static boolean isYear(Mention mention) {
    return mention.kind() == Kind.YEAR && mention.iso().length() == 4;
  }
}

package org.figurecheck.extract.relation;

import java.math.BigDecimal;
import org.figurecheck.figure.Amount;
import org.figurecheck.figure.Figure;
import org.figurecheck.figure.Kind;
import org.figurecheck.figure.Role;
import org.figurecheck.figure.UnitClass;

/**
 * A figure where it stands in the repaired text.
 *
 * @param index its index among the figures of the text
 * @param span its number and measure word, in characters of the repaired text
 * @param figure the figure
 */
record Mention(int index, Span span, Figure figure) {
  private static final int LARGEST_LIST = 99;
  private static final int FEWEST_ZEROS = -3;

  int start() {
    return span.start();
  }

  int end() {
    return span.end();
  }

  Kind kind() {
    return figure.kind();
  }

  Amount amount() {
    return figure.amount();
  }

  /** The class of its measure word, or of what it counts where there is none: 146万农民. */
  UnitClass unitClass() {
    UnitClass told = figure.quantity().unit().unitClass();
    return told == UnitClass.NONE && kind() == Kind.COUNT
        ? Counted.classOf(figure.subject().text())
        : told;
  }

  String symbol() {
    return figure.quantity().unit().symbol();
  }

  /** Whether it says how much there is of something that has parts. */
  boolean isQuantity() {
    return switch (kind()) {
      case COUNT, MONEY, AREA, LENGTH, WEIGHT ->
          unitClass() != UnitClass.TIME && amount().stated() != null && !isBound();
      default -> false;
    };
  }

  /** Whether it only bounds what another number counts: 5亿元以上项目17个. */
  boolean isBound() {
    boolean open = amount().low().isInfinite() || amount().high().isInfinite();
    return open && figure.subject().role() == Role.UNKNOWN;
  }

  /** Whether it is a percentage or a number of percentage points. */
  boolean isShare() {
    return kind() == Kind.PERCENT || kind() == Kind.PERCENTAGE_POINT;
  }

  boolean isPercent() {
    return kind() == Kind.PERCENT;
  }

  /** The number of a list, as a small whole number, or -1 where it is none. */
  int listCount() {
    BigDecimal stated = amount().stated();
    return countsThings() && stated.compareTo(BigDecimal.valueOf(LARGEST_LIST)) <= 0
        ? stated.intValueExact()
        : -1;
  }

  /** What the number of a list would be without the thousands that a slip gave it, or -1. */
  int scaledListCount() {
    BigDecimal plain = amount().stated() == null ? null : amount().stated().stripTrailingZeros();
    boolean round = countsThings() && plain.scale() <= FEWEST_ZEROS;
    return round && plain.precision() <= 2 ? plain.unscaledValue().intValueExact() : -1;
  }

  private boolean countsThings() {
    BigDecimal stated = amount().stated();
    return kind() == Kind.COUNT
        && isListed(unitClass())
        && amount().isExact()
        && figure.quantity().qualifier().isEmpty()
        && stated.signum() > 0
        && stated.stripTrailingZeros().scale() <= 0;
  }

  private static boolean isListed(UnitClass unitClass) {
    return switch (unitClass) {
      case MONEY, AREA, LENGTH, WEIGHT, TIME, SCORE, SHARE -> false;
      default -> true;
    };
  }
}

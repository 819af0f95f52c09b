package org.figurecheck.extract.relation;

import java.math.BigDecimal;
import java.util.Set;
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
 * @param unitClass the class of its measure word, or of what it counts where there is none: 146万农民
 * @param isQuantity whether it says how much there is of something that has parts
 */
record Mention(int index, Span span, Figure figure, UnitClass unitClass, boolean isQuantity) {
  private static final int LARGEST_LIST = 99;
  private static final int FEWEST_ZEROS = -3;
  private static final Set<String> PLAIN = Set.of("", "仅", "僅", "仅仅", "僅僅");

  Mention(int index, Span span, Figure figure) {
    this(index, span, figure, unitClass(figure));
  }

  private Mention(int index, Span span, Figure figure, UnitClass unitClass) {
    this(index, span, figure, unitClass, isQuantity(figure, unitClass));
  }

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

  private static UnitClass unitClass(Figure figure) {
    UnitClass told = figure.quantity().unit().unitClass();
    return told == UnitClass.NONE && figure.kind() == Kind.COUNT
        ? Counted.classOf(figure.subject().text())
        : told;
  }

  /**
   * Its day or year as a calendar writes it, {@code --10-29} where the year is not told, or
   * nothing.
   */
  String iso() {
    return figure.quantity().iso();
  }

  String symbol() {
    return figure.quantity().unit().symbol();
  }

  private static boolean isQuantity(Figure figure, UnitClass unitClass) {
    return switch (figure.kind()) {
      case COUNT, MONEY, AREA, LENGTH, WEIGHT ->
          unitClass != UnitClass.TIME && figure.amount().stated() != null && !isBound(figure);
      default -> false;
    };
  }

  /** Whether it only bounds what another number counts: 5亿元以上项目17个. */
  boolean isBound() {
    return isBound(figure);
  }

  private static boolean isBound(Figure figure) {
    Amount amount = figure.amount();
    boolean open = amount.low().isInfinite() || amount.high().isInfinite();
    return open && figure.subject().role() == Role.UNKNOWN;
  }

  /** Whether it is a percentage or a number of percentage points. */
  boolean isShare() {
    return kind() == Kind.PERCENT || kind() == Kind.PERCENTAGE_POINT;
  }

  boolean isPercent() {
    return kind() == Kind.PERCENT;
  }

  /** Whether no word hedges it; 仅 does not. */
  boolean isPlain() {
    return PLAIN.contains(figure.quantity().qualifier());
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
        && isPlain()
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

package org.figurecheck.bench.genre;

import java.math.BigDecimal;
import org.figurecheck.figure.Kind;

/**
 * A number as it is put on paper.
 *
 * @param number the number as written, its scale word left out
 * @param notation how its digits are written
 * @param measure its measure word
 * @param hedge how exact it is meant
 * @param exact whether it counts what cannot be divided
 */
public record Stated(
    BigDecimal number, Notation notation, Measure measure, Hedge hedge, boolean exact) {
  static Stated year(int year) {
    return new Stated(
        BigDecimal.valueOf(year), Notation.PLAIN, Measure.of("年", Kind.YEAR), Hedge.NONE, true);
  }

  static Stated day(int monthAndDay) {
    return new Stated(
        BigDecimal.valueOf(monthAndDay), Notation.DAY, Measure.of("", Kind.DATE), Hedge.NONE, true);
  }

  /** The figure itself, without the hedges that stand outside it. */
  public String text() {
    String scale = number.scale() > 0 ? measure.scale() : "";
    return notation.print(number)
        + scale
        + hedge.inside()
        + measure.word().substring(scale.length());
  }

  public BigDecimal value() {
    return number.multiply(measure.factor());
  }

  public Extent extent() {
    BigDecimal half = exact ? BigDecimal.ZERO : BigDecimal.ONE.movePointLeft(number.scale());
    BigDecimal slack = half.divide(BigDecimal.valueOf(2)).multiply(measure.factor());
    Extent extent = hedge.extent(value(), slack);
    boolean round = exact && number.precision() > 3 && isRound();
    return round ? Extent.around(value(), new BigDecimal(500)) : extent;
  }

  /** What a quotient can truly be, whose further decimals some round and others cut off. */
  Extent cutOff() {
    BigDecimal unit = BigDecimal.ONE.movePointLeft(number.scale()).multiply(measure.factor());
    Extent rounded = extent();
    return number.scale() > 0
        ? new Extent(rounded.low(), rounded.high().max(value().add(unit)))
        : rounded;
  }

  /** Three zeros at the end may be rounding. */
  private boolean isRound() {
    return hedge.sort() == Hedge.Sort.NONE
        && !notation.isDate()
        && number.stripTrailingZeros().scale() <= -3;
  }

  public Stated with(BigDecimal other) {
    return new Stated(other, notation, measure, hedge, exact);
  }

  public Stated in(Measure other) {
    Notation plain = notation == Notation.HAN_PERCENT ? Notation.HAN : notation;
    return new Stated(number, plain, other, hedge, exact);
  }

  Stated written(Notation other) {
    return new Stated(number, other, measure, hedge, exact);
  }

  /** Two statements of one and the same thing. */
  boolean agreesWith(Stated other) {
    return extent().meets(other.extent());
  }

  public boolean isDate() {
    return notation.isDate();
  }

  public Kind kind() {
    return measure.kind();
  }
}

package org.figurecheck.extract;

import java.math.BigDecimal;
import java.util.List;
import org.figurecheck.extract.numeral.Numeral;
import org.figurecheck.figure.Kind;
import org.figurecheck.figure.Unit;
import org.figurecheck.figure.UnitClass;

/** Numbers with a measure word behind them, alone or as a range. */
final class Measured implements Recogniser {
  private static final Unit PERCENT = new Unit("%", UnitClass.SHARE);

  @Override
  public Draft at(Page page, int start) {
    Numeral numeral = page.numeral(start);
    if (numeral == null || numeral.form() == Numeral.Form.NAME) {
      return null;
    }
    boolean fraction = numeral.form() == Numeral.Form.FRACTION;
    if (numeral.form() == Numeral.Form.PERCENT || (fraction && isProper(numeral))) {
      return fraction(page, numeral);
    }
    Tail tail = Tail.of(page, numeral);
    if (fraction && tail.measure() == null) {
      return fraction(page, numeral);
    }
    Draft range = range(page, tail);
    if (range != null) {
      return range;
    }
    if (tail.measure() == null || !Gate.lets(page, tail)) {
      return null;
    }
    return Gate.isCircle(page, tail) ? Draft.none(numeral.start(), tail.end()) : single(page, tail);
  }

  private static boolean isProper(Numeral fraction) {
    return fraction.value().compareTo(BigDecimal.ONE) < 0;
  }

  private static Draft single(Page page, Tail tail) {
    Measure measure = tail.measure();
    int sign = Sign.length(page, tail.numeral().start(), measure.unit());
    BigDecimal factor = sign > 0 ? measure.factor().negate() : measure.factor();
    Magnitude magnitude = new Magnitude(tail.numeral(), null, factor, Hedging.of(page, tail));
    boolean bare = tail.numeral().end() == tail.numeral().start() + 1 && isLow(page, tail);
    boolean ordinal = bare && page.words().of(Topic.BARE_ORDINAL).contains(measure.word());
    return new Draft(
        tail.numeral().start() - sign,
        tail.end(),
        ordinal ? Kind.ORDINAL : measure.kind(),
        magnitude,
        measure.unit(),
        "");
  }

  private static boolean isLow(Page page, Tail tail) {
    return "一二".indexOf(page.at(tail.numeral().start())) >= 0;
  }

  private static Draft fraction(Page page, Numeral numeral) {
    Tail bare = new Tail(numeral, null, null, numeral.end());
    boolean percent = numeral.form() == Numeral.Form.PERCENT;
    Unit unit = percent ? PERCENT : Unit.NONE;
    int sign = Sign.length(page, numeral.start(), unit);
    int start = numeral.start() - sign;
    BigDecimal factor = sign > 0 ? BigDecimal.ONE.negate() : BigDecimal.ONE;
    Magnitude magnitude = new Magnitude(numeral, null, factor, Hedging.of(page, bare));
    return percent
        ? percent(start, numeral.end(), magnitude)
        : new Draft(start, numeral.end(), Kind.RATIO, magnitude, unit, "");
  }

  static Draft percent(int start, int end, Magnitude magnitude) {
    return new Draft(start, end, Kind.PERCENT, magnitude, PERCENT, "");
  }

  /** 100—120人, 5%至8%, 3-5万元: the scale word of the upper number holds for the lower one. */
  private static Draft range(Page page, Tail first) {
    int separator = Chars.skipBlanks(page.text(), first.end());
    int behind = separator;
    while (behind < separator + 2 && Chars.UNTIL.indexOf(page.at(behind)) >= 0) {
      behind++;
    }
    if (behind == separator || !Chars.isRangeStart(page.at(first.numeral().start() - 1))) {
      return null;
    }
    Numeral upper = page.numeral(Chars.skipBlanks(page.text(), behind));
    if (upper == null || upper.form() == Numeral.Form.NAME) {
      return null;
    }
    Tail second = Tail.of(page, upper);
    return second.measure() == null || !agree(page, first, second)
        ? null
        : range(page, first, second);
  }

  private static boolean agree(Page page, Tail first, Tail second) {
    if (first.measure() == null) {
      return page.at(second.end()) != '-';
    }
    boolean change = "从由自".indexOf(page.at(first.numeral().start() - 1)) >= 0;
    return first.measure().equals(second.measure()) && !change;
  }

  private static Draft range(Page page, Tail first, Tail second) {
    Numeral low = first.numeral();
    Numeral high = second.numeral();
    boolean shares =
        first.measure() == null
            && low.form() != Numeral.Form.SCALED
            && high.form() == Numeral.Form.SCALED;
    Numeral lower = shares ? Shared.scale(low, high) : low;
    Tail whole = new Tail(low, second.infix(), second.measure(), second.end());
    List<Magnitude.Hedge> hedges = Hedging.of(page, whole);
    Magnitude magnitude =
        Shared.isAmbiguous(page.text(), low, high)
            ? new Magnitude(null, null, BigDecimal.ONE, hedges)
            : new Magnitude(lower, high, second.measure().factor(), hedges);
    return new Draft(low.start(), second.end(), Kind.RANGE, magnitude, second.measure().unit(), "");
  }

  /** Where a unit ends that goes on behind a slash: 700元/头左右. */
  static int unitEnd(Page page, int end) {
    Measure per =
        page.at(end) == '/' ? page.words().measures.startingAt(page.text(), end + 1) : null;
    return per == null ? end : end + 1 + per.word().length();
  }
}

package org.figurecheck.extract;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.figurecheck.extract.numeral.Numeral;
import org.figurecheck.figure.Kind;
import org.figurecheck.figure.Unit;
import org.figurecheck.figure.UnitClass;

/** Numbers with a measure word behind them, alone or as a range. */
final class Measured implements Recogniser {
  private static final Unit PERCENT = new Unit("%", UnitClass.SHARE);

  /** The char that is lost in 96%上。 */
  private static final String LOST = "以";

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
    Magnitude magnitude = new Magnitude(tail.numeral(), null, factor, hedges(page, tail));
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
    Magnitude magnitude = new Magnitude(numeral, null, factor, hedges(page, bare));
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
    List<Magnitude.Hedge> hedges = hedges(page, whole);
    Magnitude magnitude =
        Shared.isAmbiguous(page.text(), low, high)
            ? new Magnitude(null, null, BigDecimal.ONE, hedges)
            : new Magnitude(lower, high, second.measure().factor(), hedges);
    return new Draft(low.start(), second.end(), Kind.RANGE, magnitude, second.measure().unit(), "");
  }

  /** The hedging words before, inside and behind a number. */
  static List<Magnitude.Hedge> hedges(Page page, Tail tail) {
    List<Magnitude.Hedge> hedges = new ArrayList<>();
    int start = tail.numeral().start();
    int end = start;
    while (end > 0 && page.at(end - 1) == ' ') {
      end--;
    }
    Qualifier before = page.words().before.endingAt(page.text(), end, 0);
    int from = before == null ? end : end - before.word().length();
    boolean whole = !Chars.isLatin(page.at(from)) || !Chars.isLatin(page.at(from - 1));
    if (before != null && whole && before.effect() != Effect.NONE) {
      hedges.add(new Magnitude.Hedge(page.written(from, end), before.effect()));
    }
    if (tail.infix() != null) {
      hedges.add(tail.infix());
    }
    int at = Chars.skipBlanks(page.text(), unitEnd(page, tail.end()));
    Qualifier after = page.words().after.startingAt(page.text(), at);
    if (after != null && after.effect() != Effect.NONE) {
      String written = page.written(at, at + after.word().length());
      hedges.add(new Magnitude.Hedge(written, after.effect()));
    } else if (page.at(at - 1) == '%' && Chars.endsClause(page.at(at + 1))) {
      Qualifier cut = page.words().after.get(LOST + page.at(at));
      if (cut != null) {
        hedges.add(new Magnitude.Hedge(cut.word(), cut.effect()));
      }
    }
    return hedges;
  }

  /** Where a unit ends that goes on behind a slash: 700元/头左右. */
  static int unitEnd(Page page, int end) {
    Measure per =
        page.at(end) == '/' ? page.words().measures.startingAt(page.text(), end + 1) : null;
    return per == null ? end : end + 1 + per.word().length();
  }
}

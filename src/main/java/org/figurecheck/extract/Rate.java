package org.figurecheck.extract;

import java.math.BigDecimal;
import java.util.List;
import org.figurecheck.extract.numeral.Numeral;
import org.figurecheck.figure.Kind;
import org.figurecheck.figure.Unit;
import org.figurecheck.figure.UnitClass;

/** A rate of so many in ten thousand or more, which is a share: 19.37/10万. */
final class Rate {
  private static final int SHORTEST = 4;

  private Rate() {}

  /** The rate that a number before a slash begins, or null. */
  static Draft of(Page page, Numeral count) {
    Numeral base = page.numeral(count.end() + 1);
    if (base == null || base.form() != Numeral.Form.SCALED || base.isApproximate()) {
      return null;
    }
    int zeros = base.value().precision() - base.value().scale() - 1;
    boolean power =
        base.value().stripTrailingZeros().unscaledValue().equals(BigDecimal.ONE.unscaledValue());
    if (!power || zeros < SHORTEST) {
      return null;
    }
    Measure measure = page.words().measures.startingAt(page.text(), base.end());
    boolean people = measure != null && measure.unit().unitClass() == UnitClass.PERSON;
    if (measure != null && !people) {
      return null;
    }
    int end = people ? base.end() + measure.word().length() : base.end();
    BigDecimal factor = BigDecimal.ONE.movePointLeft(zeros - 2);
    List<Magnitude.Hedge> hedges = Hedging.of(page, new Tail(count, null, null, end));
    return new Draft(
        count.start(),
        end,
        Kind.PERCENT,
        new Magnitude(count, null, factor, hedges),
        new Unit("%", UnitClass.SHARE),
        "");
  }
}

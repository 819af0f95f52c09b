package org.figurecheck.extract;

import java.math.BigDecimal;
import org.figurecheck.extract.numeral.Numeral;
import org.figurecheck.figure.Kind;

/** Bare numbers of a list that has one unit at its end: 20、40、80元, 提高0.7、3.2个百分点. */
final class Listed implements Recogniser {
  private static final String JOINTS = "、和与及";
  private static final int MOST = 8;

  /** How far before a list the word may stand that says whose its numbers are. */
  private static final int REACH = 60;

  /** Words behind which a number is a name: 图3、4. */
  private static final String NAMING = "第图表号版型";

  @Override
  public Draft at(Page page, int start) {
    Numeral numeral = page.numeral(start);
    if (numeral == null || numeral.form() != Numeral.Form.DIGITS || !opens(page, start)) {
      return null;
    }
    Tail last = last(page, numeral);
    if (last == null || !shares(page, start, numeral, last)) {
      return null;
    }
    Numeral whole = last.numeral();
    boolean scaled = whole.form() == Numeral.Form.SCALED;
    Numeral told = scaled ? Shared.scale(numeral, whole) : numeral;
    Measure measure = last.measure();
    BigDecimal factor = measure == null ? BigDecimal.ONE : measure.factor();
    Tail bare = new Tail(numeral, null, null, numeral.end());
    Magnitude magnitude = new Magnitude(told, null, factor, Hedging.of(page, bare));
    return measure == null
        ? Measured.percent(start, numeral.end(), magnitude)
        : new Draft(start, numeral.end(), measure.kind(), magnitude, measure.unit(), "");
  }

  /** Whether a number may begin such a list, or goes on in one. */
  private static boolean opens(Page page, int start) {
    char before = page.at(start - 1);
    return before == '、' || (Chars.isHan(before) && NAMING.indexOf(before) < 0);
  }

  /** The number at the end of the list that has the unit, or null. */
  private static Tail last(Page page, Numeral first) {
    Numeral numeral = first;
    for (int i = 0; i < MOST; i++) {
      char joint = page.at(numeral.end());
      Numeral next =
          JOINTS.indexOf(joint) >= 0 && Chars.isDigit(page.at(numeral.end() + 1))
              ? page.numeral(numeral.end() + 1)
              : null;
      if (next == null || next.form() == Numeral.Form.NAME) {
        return null;
      }
      Tail tail = Tail.of(page, next);
      if (next.form() == Numeral.Form.PERCENT || tail.measure() != null) {
        return tail;
      }
      if (next.form() != Numeral.Form.DIGITS || tail.end() > next.end()) {
        return null;
      }
      numeral = next;
    }
    return null;
  }

  private static boolean shares(Page page, int start, Numeral numeral, Tail last) {
    Measure measure = last.measure();
    Kind kind = measure == null ? Kind.PERCENT : measure.kind();
    boolean measured =
        switch (kind) {
          case PERCENT, PERCENTAGE_POINT -> true;
          case MONEY, AREA, WEIGHT, LENGTH -> !BareNumbers.isYear(numeral);
          case COUNT -> isRespective(page, start);
          default -> false;
        };
    boolean scaled = last.numeral().form() == Numeral.Form.SCALED;
    return measured && !(scaled && numeral.value().compareTo(BigDecimal.valueOf(1000)) >= 0);
  }

  /** 分别为12、15、18人: without such a word 3、4班 are names. */
  private static boolean isRespective(Page page, int start) {
    int from = start;
    while (from > 0 && start - from < REACH && !Chars.endsClause(page.at(from - 1))) {
      from--;
    }
    return page.words().of(Topic.RESPECTIVELY).occursIn(page.text(), from, start);
  }
}

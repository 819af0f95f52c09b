package org.figurecheck.extract;

import org.figurecheck.extract.numeral.Numeral;
import org.figurecheck.figure.Kind;
import org.figurecheck.figure.Unit;

/** 第十三届, 第一名, 排名第一; names such as 第一中学 are none. */
final class Ordinals implements Recogniser {
  /** Ends of what a rank is among: 居苍梧市第一, 总榜第一; 市第一、第二小学 are names. */
  private static final String PLACES = "市县区省州盟旗榜";

  @Override
  public Draft at(Page page, int start) {
    if (page.at(start) != '第') {
      return null;
    }
    int digits = Chars.skipBlanks(page.text(), start + 1);
    Numeral numeral = page.numeral(digits);
    if (numeral == null) {
      return null;
    }
    if (numeral.form() == Numeral.Form.NAME || page.masked().get(start)) {
      return Draft.none(start, numeral.end());
    }
    Tail tail = Tail.of(page, numeral);
    if (tail.measure() != null) {
      return ordinal(
          start,
          tail.end(),
          numeral,
          new Unit(written(page, tail), tail.measure().unit().unitClass()));
    }
    boolean ranked = page.follows(Topic.ORDINAL_WITHOUT_MEASURE_BEFORE, start);
    boolean closes = Chars.isPunctuation(page.at(numeral.end()));
    boolean among = PLACES.indexOf(page.at(start - 1)) >= 0 && ends(page.at(numeral.end()));
    return (ranked && closes) || among
        ? ordinal(start, numeral.end(), numeral, Unit.NONE)
        : Draft.none(start, numeral.end());
  }

  private static boolean ends(char behind) {
    return behind == '\0' || behind == ')' || (behind != '…' && Chars.endsClause(behind));
  }

  private static String written(Page page, Tail tail) {
    return page.written(tail.end() - tail.measure().word().length(), tail.end());
  }

  private static Draft ordinal(int start, int end, Numeral numeral, Unit unit) {
    return new Draft(start, end, Kind.ORDINAL, Magnitude.of(numeral), unit, "");
  }
}

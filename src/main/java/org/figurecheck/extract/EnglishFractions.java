package org.figurecheck.extract;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.figurecheck.extract.numeral.Numeral;
import org.figurecheck.figure.Kind;
import org.figurecheck.figure.Unit;
import org.figurecheck.figure.UnitClass;

/** English fractions and multiples: two-thirds, a quarter of, one in five, twofold, doubled. */
final class EnglishFractions implements Recogniser {
  private static final Map<String, Integer> PARTS =
      Map.of(
          "half", 2, "third", 3, "quarter", 4, "fifth", 5, "sixth", 6, "seventh", 7, "eighth", 8,
          "ninth", 9, "tenth", 10);
  private static final Map<String, Integer> TIMES =
      Map.of(
          "doubled",
          2,
          "tripled",
          3,
          "trebled",
          3,
          "quadrupled",
          4,
          "twofold",
          2,
          "threefold",
          3,
          "fourfold",
          4,
          "fivefold",
          5,
          "tenfold",
          10);
  private static final List<String> IN =
      List.of(" in every ", " out of every ", " out of ", " in ");
  private static final BigDecimal MOST = BigDecimal.valueOf(10);
  private static final BigDecimal LEAST_WHOLE = BigDecimal.valueOf(3);

  @Override
  public Draft at(Page page, int start) {
    if (!Chars.isLatin(page.at(start)) && !Chars.isDigit(page.at(start))) {
      return null;
    }
    String word = English.plainWord(page, start);
    Integer times = TIMES.get(word);
    if (times != null && page.at(start + word.length()) != '-') {
      return times(page, start, start + word.length(), BigDecimal.valueOf(times));
    }
    if (word.equals("a") || word.equals("half")) {
      return bare(page, start, word);
    }
    Numeral above = EnglishNumber.at(page, start);
    if (above == null || above.value().compareTo(MOST) > 0 || above.value().scale() > 0) {
      return null;
    }
    char tie = page.at(above.end());
    if (tie == '-' && English.stands(page, above.end() + 1, "fold")) {
      return times(page, start, above.end() + 5, above.value());
    }
    String part = tie == '-' || tie == ' ' ? English.plainWord(page, above.end() + 1) : "";
    Integer below = PARTS.get(part.endsWith("s") ? part.substring(0, part.length() - 1) : part);
    if (below != null && word.equals("one") != part.endsWith("s") && !word.isEmpty()) {
      return fraction(page, above, BigDecimal.valueOf(below), above.end() + 1 + part.length());
    }
    return oneIn(page, above);
  }

  /** A quarter of, by a third, half of: without a number, only where it is surely a share. */
  private static Draft bare(Page page, int start, String word) {
    int at = word.equals("a") ? start + 2 : start;
    String part = English.plainWord(page, at);
    Integer below = PARTS.get(part);
    int end = at + part.length();
    boolean of = page.text().startsWith(" of ", end) || page.text().startsWith(" the ", end);
    boolean by = English.previous(page, start).equals("by");
    if (below == null || !(of || by) || (word.equals("a") && page.at(start + 1) != ' ')) {
      return null;
    }
    Numeral one =
        new Numeral(
            start, end, BigDecimal.ONE, BigDecimal.ONE, BigDecimal.ZERO, Numeral.Form.DIGITS);
    return fraction(page, one, BigDecimal.valueOf(below), end);
  }

  /** One in five, three out of four. */
  private static Draft oneIn(Page page, Numeral above) {
    for (String in : IN) {
      if (page.text().startsWith(in, above.end())) {
        Numeral below = EnglishNumber.at(page, above.end() + in.length());
        boolean round =
            below != null
                && below.value().compareTo(LEAST_WHOLE) >= 0
                && above.value().compareTo(below.value()) < 0
                && isRound(below.value(), above.value());
        return round ? fraction(page, above, below.value(), below.end()) : null;
      }
    }
    return null;
  }

  private static boolean isRound(BigDecimal below, BigDecimal above) {
    boolean small = below.compareTo(MOST) <= 0;
    boolean power = below.precision() == below.stripTrailingZeros().scale() * -1 + 1;
    boolean one = above.compareTo(BigDecimal.ONE) == 0 && below.compareTo(MOST.pow(2)) <= 0;
    return small || one || (power && below.unscaledValue().toString().startsWith("1"));
  }

  private static Draft fraction(Page page, Numeral above, BigDecimal below, int end) {
    Numeral share = above.over(below, end);
    return draft(page, share, Kind.RATIO, Unit.NONE);
  }

  private static Draft times(Page page, int start, int end, BigDecimal value) {
    Numeral times =
        new Numeral(start, end, value, BigDecimal.ONE, BigDecimal.ZERO, Numeral.Form.DIGITS);
    return draft(page, times, Kind.MULTIPLE, new Unit("times", UnitClass.OTHER));
  }

  private static Draft draft(Page page, Numeral numeral, Kind kind, Unit unit) {
    List<Magnitude.Hedge> hedges = Hedging.of(page, new Tail(numeral, null, null, numeral.end()));
    Magnitude magnitude = new Magnitude(numeral, null, BigDecimal.ONE, hedges);
    return new Draft(numeral.start(), numeral.end(), kind, magnitude, unit, "");
  }
}

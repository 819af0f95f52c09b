package org.figurecheck.extract;

import java.math.BigDecimal;
import org.figurecheck.extract.numeral.Numeral;
import org.figurecheck.figure.Kind;
import org.figurecheck.figure.Unit;
import org.figurecheck.figure.UnitClass;

/** Han numerals that count the names before them without a measure word: “甲、乙、丙三县”. */
final class Apposed implements Recogniser {
  private static final BigDecimal FEWEST = BigDecimal.valueOf(2);
  private static final BigDecimal MOST = BigDecimal.valueOf(20);
  private static final int FARTHEST = 12;

  @Override
  public Draft at(Page page, int start) {
    if (!Chars.isHan(page.at(start)) || !Chars.isHan(page.at(start - 1))) {
      return null;
    }
    Numeral numeral = page.numeral(start);
    if (numeral == null || !counts(numeral) || page.masked().get(start)) {
      return null;
    }
    String noun = page.words().of(Topic.APPOSED_NOUN).startingAt(page.text(), numeral.end());
    if (noun == null || !joins(page, start)) {
      return null;
    }
    int end = numeral.end() + noun.length();
    WordTable<String> hiding = page.words().of(Topic.APPOSED_HIDING);
    boolean longer = hiding.startingAt(page.text(), numeral.end()) != null;
    boolean some = page.words().of(Topic.APPOSED_SOME).startingAt(page.text(), end) != null;
    Unit unit = new Unit(noun, UnitClass.OTHER);
    return longer || some
        ? null
        : new Draft(start, end, Kind.COUNT, Magnitude.of(numeral), unit, "");
  }

  private static boolean counts(Numeral numeral) {
    return numeral.isHan()
        && !numeral.isApproximate()
        && numeral.value().compareTo(FEWEST) >= 0
        && numeral.value().compareTo(MOST) <= 0;
  }

  /** Whether the words before it join names: an enumeration comma or a conjunction stands near. */
  private static boolean joins(Page page, int start) {
    for (int at = start - 2; at > start - FARTHEST; at--) {
      char here = page.at(at);
      if (here == '、' || here == '和' || here == '与') {
        return true;
      }
      if (!Chars.isHan(here)) {
        return false;
      }
    }
    return false;
  }
}

package org.figurecheck.extract;

import java.math.BigDecimal;
import org.figurecheck.extract.numeral.Numeral;
import org.figurecheck.figure.Kind;
import org.figurecheck.figure.Unit;
import org.figurecheck.figure.UnitClass;

/** Han numerals without a measure word: “甲、乙、丙三县” after names, “两部分” before some nouns. */
final class Apposed implements Recogniser {
  private static final BigDecimal FEWEST = BigDecimal.valueOf(2);
  private static final BigDecimal MOST = BigDecimal.valueOf(20);
  private static final int FARTHEST = 12;

  /** Behind these a number is a name: 初三部分学生, 周五部分学校. */
  private static final String NAMING = "第初高大小之点周期拜国年";

  private static final String JOINTS = "和与及";
  private static final String AREAS = "区城市县镇";

  @Override
  public Draft at(Page page, int start) {
    if (!Chars.isHan(page.at(start))) {
      return null;
    }
    Numeral numeral = page.numeral(start);
    if (numeral == null || !counts(numeral)) {
      return null;
    }
    Draft direct = direct(page, numeral);
    if (direct != null || page.masked().get(start)) {
      return direct;
    }
    String noun = page.words().of(Topic.APPOSED_NOUN).startingAt(page.text(), numeral.end());
    if (noun == null || !Chars.isHan(page.at(start - 1)) || !joins(page, start)) {
      return null;
    }
    int end = numeral.end() + noun.length();
    WordTable<String> hiding = page.words().of(Topic.APPOSED_HIDING);
    String hidden = hiding.startingAt(page.text(), numeral.end());
    boolean longer = hidden != null && hidden.length() > noun.length();
    boolean some = page.words().of(Topic.APPOSED_SOME).startingAt(page.text(), end) != null;
    Unit unit = new Unit(noun, UnitClass.OTHER);
    return longer || some
        ? null
        : new Draft(start, end, Kind.COUNT, Magnitude.of(numeral), unit, "");
  }

  /** 两部分, 八部委: nouns that need no measure word. */
  private static Draft direct(Page page, Numeral numeral) {
    int start = numeral.start();
    String noun = page.words().of(Topic.COUNTED_DIRECTLY).startingAt(page.text(), numeral.end());
    boolean hidden =
        page.at(start) == '二'
            || NAMING.indexOf(page.at(start - 1)) >= 0
            || page.words().of(Topic.APPOSED_HIDING).startingAt(page.text(), numeral.end()) != null;
    // 甲县、乙县两地三校: the names before are those of the second
    boolean second =
        noun != null && noun.length() == 1 && page.numeral(numeral.end() + noun.length()) != null;
    return noun == null || hidden || second
        ? null
        : new Draft(
            start,
            numeral.end() + noun.length(),
            Kind.COUNT,
            Magnitude.of(numeral),
            new Unit(noun, UnitClass.OTHER),
            "");
  }

  private static boolean counts(Numeral numeral) {
    return numeral.isHan()
        && !numeral.isApproximate()
        && numeral.value().compareTo(FEWEST) >= 0
        && numeral.value().compareTo(MOST) <= 0;
  }

  /** Whether the words before it join names: an enumeration comma or a conjunction stands near. */
  private static boolean joins(Page page, int start) {
    if (JOINTS.indexOf(page.at(start - 1)) >= 0 && AREAS.indexOf(page.at(start - 2)) >= 0) {
      return true; // 城区和四镇
    }
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

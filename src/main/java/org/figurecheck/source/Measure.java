package org.figurecheck.source;

import java.math.BigDecimal;
import java.util.Map;
import org.figurecheck.figure.Kind;
import org.figurecheck.figure.Unit;
import org.figurecheck.figure.UnitClass;

/**
 * The unit of a column, parted from its scale: 万元 is 元, ten thousand times.
 *
 * @param unit the base unit
 * @param factor how many base units one of them is
 */
public record Measure(Unit unit, BigDecimal factor) {
  private static final Map<Character, Integer> ZEROS =
      Map.of('十', 1, '百', 2, '千', 3, '万', 4, '萬', 4, '亿', 8, '億', 8);

  private static final Unit PERCENT = new Unit("%", UnitClass.SHARE);

  static Measure of(String words, Vocabulary vocabulary) {
    String word = words.strip();
    if (word.isEmpty()) {
      return new Measure(Unit.NONE, BigDecimal.ONE);
    }
    if (word.equals("%") || word.equals("％")) {
      return new Measure(PERCENT, BigDecimal.ONE);
    }
    return vocabulary.measure(word).orElseGet(() -> scaled(word));
  }

  private static Measure scaled(String word) {
    int zeros = 0;
    int at = 0;
    while (at < word.length() && ZEROS.containsKey(word.charAt(at))) {
      zeros += ZEROS.get(word.charAt(at++));
    }
    String rest = word.substring(at);
    Unit unit = rest.isEmpty() ? Unit.NONE : new Unit(rest, UnitClass.OTHER);
    return new Measure(unit, BigDecimal.ONE.movePointRight(zeros));
  }

  boolean isScaled() {
    return factor.compareTo(BigDecimal.ONE) != 0;
  }

  /** Whether whole numbers of it are counted one by one, and so exact. */
  boolean isCounted() {
    return switch (unit.unitClass()) {
      case PERSON, PERSON_TIME, INSTITUTION, PLACE, EVENT, THING, OTHER, NONE -> true;
      case MONEY, AREA, LENGTH, WEIGHT, TIME, SCORE, SHARE -> false;
    };
  }

  Kind kind() {
    return switch (unit.unitClass()) {
      case SHARE -> unit.symbol().contains("点") ? Kind.PERCENTAGE_POINT : Kind.PERCENT;
      case MONEY -> Kind.MONEY;
      case AREA -> Kind.AREA;
      case LENGTH -> Kind.LENGTH;
      case WEIGHT -> Kind.WEIGHT;
      case TIME -> Kind.DURATION;
      case SCORE -> Kind.SCORE;
      case PERSON, PERSON_TIME, INSTITUTION, PLACE, EVENT, THING, OTHER, NONE ->
          unit.symbol().equals("倍") ? Kind.MULTIPLE : Kind.COUNT;
    };
  }
}

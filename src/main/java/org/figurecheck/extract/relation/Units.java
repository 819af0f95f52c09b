package org.figurecheck.extract.relation;

import java.util.Set;
import org.figurecheck.figure.FieldMeasure;
import org.figurecheck.figure.Kind;
import org.figurecheck.figure.UnitClass;

/** Which figures are counted in the same things. */
final class Units {
  private static final Set<UnitClass> INTERCHANGEABLE =
      Set.of(
          UnitClass.PERSON,
          UnitClass.PERSON_TIME,
          UnitClass.INSTITUTION,
          UnitClass.PLACE,
          UnitClass.MONEY,
          UnitClass.AREA,
          UnitClass.LENGTH,
          UnitClass.WEIGHT);

  private Units() {}

  /** Whether two figures may be added: teachers in 名 and 人, but not machines and books. */
  static boolean sameClass(Mention one, Mention other) {
    if (isPiece(one) || isPiece(other)) {
      return isCountable(one) && isCountable(other);
    }
    return (areComparable(one, other) || (isBare(one) && isBare(other)))
        && (INTERCHANGEABLE.contains(one.unitClass()) || sameWord(one.symbol(), other.symbol()));
  }

  /** The same for the parts of what words only seem to tie: also told by one measure word. */
  static boolean areOfOneWord(Mention one, Mention other) {
    return other.isQuantity()
        && sameClass(one, other)
        && (one.kind() != Kind.COUNT || one.symbol().equals(other.symbol()));
  }

  /** Whether a number without a measure word may count what another counts: 76处，其中县级12、乡级38. */
  static boolean leavesOut(Mention part, Mention whole) {
    return part.kind() == Kind.COUNT
        && part.unitClass() == UnitClass.NONE
        && whole.kind() == Kind.COUNT
        && (isCounted(whole) || whole.unitClass() == UnitClass.THING);
  }

  /** The same, where people may be told by any of their measure words: 名 and 人. */
  static boolean arePeopleOrOfOneWord(Mention one, Mention other) {
    boolean people = one.unitClass() == UnitClass.PERSON && other.unitClass() == UnitClass.PERSON;
    return people ? one.isQuantity() && other.isQuantity() : areOfOneWord(one, other);
  }

  /** Whether two figures are measured alike, and in one base: neither 元 and 美元, nor 亩 and 公顷. */
  static boolean areComparable(Mention one, Mention other) {
    return one.unitClass() == other.unitClass()
        && (!isMeasured(one) || one.symbol().equals(other.symbol()));
  }

  /** Whether land is told by the field measure and what is made of it in square metres. */
  static boolean areLand(Mention land, Mention other) {
    return land.kind() == Kind.AREA && FieldMeasure.isReckoned(land.symbol(), other.symbol());
  }

  /** Whether two figures can be the levels of one thing: rates, or quantities alike. */
  static boolean areLevels(Mention base, Mention level) {
    return base.isShare()
        ? level.isShare() && (base.isPercent() || level.isPercent())
        : base.isQuantity() && level.isQuantity() && sameClass(base, level)
            || areDurations(base, level);
  }

  /** Whether two figures tell how long something takes, or how old someone is, in one unit. */
  private static boolean areDurations(Mention one, Mention other) {
    return one.kind() == Kind.DURATION
        && other.kind() == Kind.DURATION
        && one.symbol().equals(other.symbol());
  }

  /** Whether a figure can be the change of another: in per cent, in points, or in its unit. */
  static boolean isChangeOf(Mention change, Mention level) {
    return switch (change.kind()) {
      case PERCENT -> level.isQuantity() || level.kind() == Kind.DURATION;
      case PERCENTAGE_POINT -> level.isPercent();
      case DURATION -> areDurations(change, level);
      default -> level.isQuantity() && change.isQuantity() && sameClass(level, change);
    };
  }

  /** The same, or the figure is one with points and per cent confused. */
  static boolean isPerhapsChangeOf(Mention change, Mention level) {
    return isChangeOf(change, level)
        || (change.isShare() && (level.isShare() || level.isQuantity()));
  }

  /** Whether a number bears no measure word. */
  private static boolean isBare(Mention mention) {
    return mention.figure().quantity().unit().unitClass() == UnitClass.NONE;
  }

  private static boolean sameWord(String one, String other) {
    return one.equals(other)
        || (!one.isEmpty() && other.startsWith(one))
        || (!other.isEmpty() && one.startsWith(other));
  }

  /** Whether the measure word may count anything: 个. */
  static boolean isPiece(Mention mention) {
    return mention.symbol().equals("个");
  }

  /** Whether a figure is of a kind that is stated now in one unit, now in another. */
  static boolean isMeasured(Mention mention) {
    return mention.unitClass().isMeasured();
  }

  /** Whether a figure counts people or things, rather than measuring. */
  static boolean isCounted(Mention mention) {
    return mention.unitClass() == UnitClass.PERSON || isCountable(mention);
  }

  /** Whether a figure counts attendances. */
  static boolean countsTimes(Mention mention) {
    return mention.unitClass() == UnitClass.PERSON_TIME;
  }

  private static boolean isCountable(Mention mention) {
    return switch (mention.unitClass()) {
      case INSTITUTION, PLACE, EVENT, THING, OTHER -> true;
      default -> false;
    };
  }

  /** Whether a whole counts attendances, and a part the people or the prizes among them. */
  static boolean countsAttendances(Mention whole, Part part) {
    boolean prize = part.label().contains("奖") || part.label().contains("牌");
    UnitClass counted = part.mention().unitClass();
    return whole.unitClass() == UnitClass.PERSON_TIME
        && (counted == UnitClass.PERSON || (prize && counted == UnitClass.THING));
  }
}

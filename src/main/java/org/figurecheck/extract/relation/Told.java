package org.figurecheck.extract.relation;

import java.util.List;

/**
 * A number that a text may state again elsewhere.
 *
 * @param mention the number
 * @param noun what is counted, head and modifiers, without 共有 and 总数
 * @param name the indicator that the noun names, or the noun
 * @param extent of what all it speaks: 县 of 全县, the name of another place, or nothing told
 * @param time the years told, without the report's own, and how the number was reached
 * @param whole whether its clause says of what all it speaks
 */
record Told(Mention mention, String noun, String name, String extent, String time, boolean whole) {
  /** Whether the indicator that its noun names could be told from its sentence. */
  boolean isKnown() {
    return !name.equals(noun);
  }

  /** The same, its noun known from another sentence to name an indicator. */
  Told named(String indicator) {
    return new Told(mention, noun, indicator, extent, time, whole);
  }

  /** What two statements of the same have in common, wherever they say it of. */
  List<String> subject() {
    return List.of(name, measure(), time);
  }

  private String measure() {
    return switch (mention.unitClass()) {
      case PERSON, PERSON_TIME, INSTITUTION, MONEY, AREA, LENGTH, WEIGHT ->
          mention.kind() + " " + mention.unitClass();
      default -> mention.kind() + mention.symbol();
    };
  }
}

package org.figurecheck.extract.relation;

import java.util.List;

/**
 * How much there is of something in all, as a text says it.
 *
 * @param mention the number
 * @param noun what is counted, head and modifiers, without 共有 and 总数
 * @param extent of what all it speaks: 县 of 全县, the name of another place, or nothing told
 * @param time the years told, without the report's own, and how the number was reached
 * @param anchored whether it tells its place or the report's own year
 * @param section how many headings of plans and the like stand before it
 * @param present whether its words speak of what there is by now, even below such a heading
 * @param plain whether its words leave no doubt what is counted
 */
record Statement(
    Mention mention,
    String noun,
    String extent,
    String time,
    boolean anchored,
    int section,
    boolean present,
    boolean plain) {
  boolean hasExtent() {
    return !extent.isEmpty();
  }

  /** What two statements of the same have in common, wherever they say it of. */
  List<String> subject() {
    return List.of(noun, measure(), time);
  }

  private String measure() {
    return switch (mention.unitClass()) {
      case PERSON, PERSON_TIME, INSTITUTION, MONEY, AREA, LENGTH, WEIGHT ->
          mention.kind() + " " + mention.unitClass();
      default -> mention.kind() + mention.symbol();
    };
  }

  /**
   * Whether it is surely said of the same as a later one with the same subject, of no other place.
   */
  boolean isSurelyAs(Statement other) {
    return plain && other.plain && (section == other.section || other.present);
  }
}

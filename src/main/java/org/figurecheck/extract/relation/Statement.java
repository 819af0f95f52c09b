package org.figurecheck.extract.relation;

/**
 * How much there is of something in all, as a text says it.
 *
 * @param told the number and of what it is said
 * @param anchored whether it tells its place or the report's own year
 * @param section how many headings of plans and the like stand before it
 * @param present whether its words speak of what there is by now, even below such a heading
 * @param plain whether its words leave no doubt what is counted
 */
record Statement(Told told, boolean anchored, int section, boolean present, boolean plain) {
  Mention mention() {
    return told.mention();
  }

  String extent() {
    return told.extent();
  }

  boolean hasExtent() {
    return !extent().isEmpty();
  }

  /**
   * Whether it is surely said of the same as a later one with the same subject, of no other place.
   */
  boolean isSurelyAs(Statement other) {
    return plain && other.plain && (section == other.section || other.present);
  }
}

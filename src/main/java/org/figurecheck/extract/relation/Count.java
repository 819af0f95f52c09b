package org.figurecheck.extract.relation;

import java.util.Set;

/**
 * How much there is of something, as a sentence that a table may bear out tells it.
 *
 * @param mention the number
 * @param names what may be the name of what it counts
 * @param told the words of the sentence before it
 * @param extent of what all it speaks: 县 of 全县, or empty
 * @param year the year told, or empty
 * @param bare that of its names which must be said in full, by label and head; or empty
 * @param plain whether its words leave no doubt what is counted
 */
record Count(
    Mention mention,
    Set<String> names,
    String told,
    String extent,
    String year,
    String bare,
    boolean plain) {
  /** Whether it is measured as another number is. */
  boolean isMeasuredAs(Mention other) {
    return mention.kind() == other.kind() && Units.areComparable(mention, other);
  }
}

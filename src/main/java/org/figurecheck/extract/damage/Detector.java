package org.figurecheck.extract.damage;

/** Sees some kinds of damage. */
@FunctionalInterface
interface Detector {
  /**
   * Looks through a text.
   *
   * @param text the repaired text in simplified script
   * @param notes takes what is seen
   */
  void look(String text, Notes notes);
}

package org.figurecheck.extract;

/**
 * A word that hedges a number.
 *
 * @param word the word, in simplified script
 * @param position where it stands
 * @param effect what it does to the amount
 */
public record Qualifier(String word, Position position, Effect effect) {
  /** Where a qualifier stands: before the number, between number and measure word, or behind. */
  public enum Position {
    BEFORE,
    INSIDE,
    AFTER
  }
}

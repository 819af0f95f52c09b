package org.figurecheck.figure;

/**
 * One number as stated.
 *
 * @param place where it stands, scale word and measure word included
 * @param raw the original text at that place
 * @param quantity how much it says
 * @param subject what it speaks of
 */
public record Figure(Place place, String raw, Quantity quantity, Subject subject) {
  public Amount amount() {
    return quantity.amount();
  }

  public Kind kind() {
    return quantity.kind();
  }
}

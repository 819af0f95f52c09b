package org.figurecheck.rule.expression;

import java.util.List;
import java.util.Optional;
import org.figurecheck.figure.Amount;

/** What the names of an expression are worth in the case at hand, by slot. */
public interface Values {
  /** Empty if it is missing or unreadable. */
  Optional<Amount> number(int slot);

  /** The value in the period before. */
  Optional<Amount> previous(int slot);

  List<Portion> numbers(int slot);

  /** How many things stand in a slot. */
  int count(int slot);

  /** The word in a slot; of a fact yes or no. */
  String text(int slot);

  /** The sign to write behind the number in a slot, such as %. */
  String sign(int slot);

  /**
   * One of several numbers in a slot.
   *
   * @param amount how much
   * @param times how often it counts
   */
  record Portion(Amount amount, int times) {}
}

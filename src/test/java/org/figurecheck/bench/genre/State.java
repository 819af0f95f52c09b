package org.figurecheck.bench.genre;

import java.util.Optional;

/** What a report says at present of the figures, lists and words that its facts are told by. */
public interface State {
  /** The figure as it stands, or none where its row was lost. */
  Optional<Stated> figure(int number);

  /** How many rows of a list are left. */
  int rows(int list);

  /** The word was turned into its opposite. */
  boolean isTurned(int word);

  default Extent extent(int number) {
    return figure(number).orElseThrow().extent();
  }

  default boolean has(Iterable<Integer> numbers) {
    for (int number : numbers) {
      if (figure(number).isEmpty()) {
        return false;
      }
    }
    return true;
  }
}

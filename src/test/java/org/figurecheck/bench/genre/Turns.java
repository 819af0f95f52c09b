package org.figurecheck.bench.genre;

/** Words of direction with their opposites. */
final class Turns {
  private Turns() {}

  /** Binds one of the pairs, each given as upward then downward. */
  static int bind(Slots slots, String slot, boolean up, Chance chance, String... pairs) {
    int pair = 2 * chance.below(pairs.length / 2);
    return slots.word(slot, pairs[up ? pair : pair + 1], pairs[up ? pair + 1 : pair]);
  }
}

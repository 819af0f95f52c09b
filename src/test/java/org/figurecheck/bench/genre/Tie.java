package org.figurecheck.bench.genre;

import java.util.List;

/** What is true of some figures of a report, because the facts are so. */
public interface Tie {
  /** The figures that it ties, by number. */
  List<Integer> figures();

  /** Its name in the measurements. */
  String name();

  /** The lists whose length matters to it, by number. */
  default List<Integer> lists() {
    return List.of();
  }

  /** The words of direction that matter to it, by number. */
  default List<Integer> words() {
    return List.of();
  }

  /** A careful reader can tell that it cannot be so. */
  boolean isBroken(State state);

  /** Its first figure is the total of the others. */
  default boolean isTotal() {
    return false;
  }

  /** It cannot be so even if the list of its parts need not be complete. */
  default boolean isOverfull(State state) {
    return isBroken(state);
  }

  /** An equation: any change that can be told apart breaks it; else it only bounds. */
  default boolean isEquation() {
    return true;
  }

  /** The names of its parts show by themselves that they are sorts of its whole. */
  default boolean isNamed(Report report) {
    return true;
  }
}

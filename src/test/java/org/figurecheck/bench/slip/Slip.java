package org.figurecheck.bench.slip;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.figurecheck.bench.genre.Stated;

/**
 * One error as it was made.
 *
 * @param slipClass what went wrong
 * @param edits where the text was changed
 * @param changed what the changed figures say now
 * @param gone the figures that are lost, with their list's number first where one lost a row
 * @param turned the word of direction that was turned, or none
 */
public record Slip(
    SlipClass slipClass,
    List<Edit> edits,
    Map<Integer, Stated> changed,
    Gone gone,
    Set<Integer> turned) {
  /** A row that is lost. */
  public record Gone(Set<Integer> figures, Set<Integer> lists) {
    static final Gone NOTHING = new Gone(Set.of(), Set.of());
  }

  static Slip of(SlipClass slipClass, List<Edit> edits, Map<Integer, Stated> changed) {
    return new Slip(slipClass, edits, changed, Gone.NOTHING, Set.of());
  }

  /** The figures and words that say something else now. */
  boolean touches(int number) {
    return changed.containsKey(number)
        || gone.figures().contains(number)
        || gone.lists().contains(number)
        || turned.contains(number);
  }

  public boolean isOnFigures() {
    return !changed.isEmpty();
  }
}

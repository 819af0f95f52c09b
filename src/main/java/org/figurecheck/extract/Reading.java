package org.figurecheck.extract;

import java.util.List;
import org.figurecheck.extract.table.Tables;
import org.figurecheck.text.Repaired;

/**
 * A text with the figures that were read in it.
 *
 * @param text the repaired text
 * @param spotted the figures in the order of the text; the index here is the index in the content
 * @param tables its tables
 */
public record Reading(Repaired text, List<Spotted> spotted, Tables tables) {
  public Reading {
    spotted = List.copyOf(spotted);
  }
}

package org.figurecheck.extract;

import java.util.List;
import org.figurecheck.text.Repaired;

/**
 * A text with the figures that were read in it.
 *
 * @param text the repaired text
 * @param spotted the figures in the order of the text; the index here is the index in the content
 */
public record Reading(Repaired text, List<Spotted> spotted) {
  public Reading {
    spotted = List.copyOf(spotted);
  }
}

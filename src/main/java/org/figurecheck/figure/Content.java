package org.figurecheck.figure;

import java.util.List;

/**
 * All that was read from one version of a report.
 *
 * @param figures the figures in the order of the text
 * @param relations the relations between them, by index
 * @param damage what was mended for reading, or could not be read
 */
public record Content(List<Figure> figures, List<Relation> relations, List<Damage> damage) {
  public static final Content EMPTY = new Content(List.of(), List.of());

  public Content {
    figures = List.copyOf(figures);
    relations = List.copyOf(relations);
    damage = List.copyOf(damage);
  }

  /** What was read from an undamaged report. */
  public Content(List<Figure> figures, List<Relation> relations) {
    this(figures, relations, List.of());
  }
}

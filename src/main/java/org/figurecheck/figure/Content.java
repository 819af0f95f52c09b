package org.figurecheck.figure;

import java.util.List;

/**
 * All that was read from one version of a report.
 *
 * @param figures the figures in the order of the text
 * @param relations the relations between them, by index
 */
public record Content(List<Figure> figures, List<Relation> relations) {
  public static final Content EMPTY = new Content(List.of(), List.of());

  public Content {
    figures = List.copyOf(figures);
    relations = List.copyOf(relations);
  }
}

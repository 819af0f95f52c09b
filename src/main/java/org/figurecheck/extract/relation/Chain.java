package org.figurecheck.extract.relation;

import java.util.List;

/** The figures of a passage that a change can tie, in a row, and the words between them. */
final class Chain {
  private final Passage passage;
  private final int longest;
  private final List<Mention> figures;

  /**
   * The figures of a passage.
   *
   * @param longest the most chars that may stand between two figures that are tied
   */
  Chain(Passage passage, int longest) {
    this.passage = passage;
    this.longest = longest;
    this.figures =
        passage.mentions().stream()
            .filter(mention -> mention.isQuantity() || mention.isShare())
            .toList();
  }

  int size() {
    return figures.size();
  }

  Mention get(int index) {
    return figures.get(index);
  }

  /** The words between two figures without blanks, empty where they stand far apart. */
  String gap(Mention before, Mention behind) {
    boolean near = behind.start() - before.end() <= longest;
    return near ? passage.between(before.end(), behind.start()).replace(" ", "") : "";
  }

  /** The words before a figure in its clause, as far as they may tie it. */
  String lead(Mention figure) {
    int clause = passage.clauseStart(figure.start());
    return passage.between(Math.max(clause, figure.start() - longest), figure.start());
  }
}

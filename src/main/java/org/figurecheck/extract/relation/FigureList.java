package org.figurecheck.extract.relation;

import org.figurecheck.figure.UnitClass;

/** Whether what looks like a list of names is one of figures. */
final class FigureList {
  /** So near before two names that a conjunction joins, a figure is of the first. */
  private static final int LONGEST_LEAD = 4;

  private FigureList() {}

  /** Whether it is; a figure in the words that lead to the names does not count. */
  static boolean is(Passage passage, ItemList list) {
    Span first = list.items().get(0);
    int to = list.items().get(list.items().size() - 1).end();
    boolean several = list.items().size() > 1;
    int joint = several ? -1 : list.joint();
    int end = several || joint < 0 ? first.end() : joint;
    int lead = several ? 2 : joint < 0 ? Integer.MAX_VALUE : LONGEST_LEAD;
    return passage.unbracketed(first.start(), to).stream()
        .filter(m -> m.isQuantity() && m.unitClass() != UnitClass.NONE || m.isPercent())
        .anyMatch(m -> end - m.end() < lead);
  }
}

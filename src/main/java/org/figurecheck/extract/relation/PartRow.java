package org.figurecheck.extract.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What is told of a part besides how many there are of it: “小学12所、学生5400人，初中4所、学生2600人”.
 *
 * @param part the figure that counts the part
 */
record PartRow(Passage passage, Mention part) {
  private static final int MOST = 3;
  private static final String SEPARATORS = "、，；";

  /** Whether just the same is told of the next part, in the same words and measures. */
  boolean isLike(Mention next) {
    List<Mention> here = further(part, next.start());
    List<Mention> there = further(next, passage.sentenceEnd(next.end()));
    return !here.isEmpty()
        && here.size() <= MOST
        && here.size() <= there.size()
        && next.index() == part.index() + here.size() + 1
        && IntStream.range(0, here.size()).allMatch(i -> areAlike(here.get(i), there.get(i)));
  }

  private List<Mention> further(Mention head, int end) {
    List<Mention> further = new ArrayList<>();
    for (int i = head.index() + 1; i < passage.mentions().size() && further.size() < MOST; i++) {
      Mention mention = passage.mentions().get(i);
      if (mention.start() >= end || !mention.isQuantity() || Units.sameClass(head, mention)) {
        break;
      }
      further.add(mention);
    }
    return further;
  }

  private boolean areAlike(Mention one, Mention other) {
    return Units.sameClass(one, other) && lead(one).equals(lead(other));
  }

  /** The words before a figure, without the mark that parts it from the figure before. */
  private String lead(Mention mention) {
    String gap =
        passage.between(passage.mentions().get(mention.index() - 1).end(), mention.start());
    boolean parted = !gap.isEmpty() && SEPARATORS.indexOf(gap.charAt(0)) >= 0;
    return parted ? gap.substring(1) : gap;
  }
}

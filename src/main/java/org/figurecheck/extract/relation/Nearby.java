package org.figurecheck.extract.relation;

import java.util.List;
import org.figurecheck.figure.Amount;
import org.figurecheck.figure.Certainty;

/**
 * Numbers told right beside one another that only together are the number told elsewhere:
 * “配备车辆120辆” above “配备车辆112辆，租赁8辆”.
 */
final class Nearby {
  private static final int FAR = 120;
  private static final int MOST = 6;

  private final Passage passage;

  Nearby(Passage passage) {
    this.passage = passage;
  }

  /** Whether a part is the whole together with numbers of its sort right before or behind it. */
  boolean makeUp(Mention whole, Mention part) {
    if (part.amount().lessThan(whole.amount()) != Certainty.CERTAIN) {
      return false;
    }
    int from = passage.lineStart(part.start(), FAR);
    int to = passage.lineEnd(part.end(), FAR);
    List<Mention> alike =
        passage.mentions(from, to).stream().filter(m -> isAlike(whole, m)).toList();
    int at = alike.indexOf(part);
    for (int first = Math.max(0, at - MOST); first <= at; first++) {
      if (reaches(whole, alike.subList(first, Math.min(alike.size(), at + MOST)), at - first)) {
        return true;
      }
    }
    return false;
  }

  /** Whether numbers from the first on add up to the whole, with at least one beside the part. */
  private static boolean reaches(Mention whole, List<Mention> row, int part) {
    Amount sum = Amount.exactly(0);
    for (int i = 0; i < row.size(); i++) {
      sum = sum.plus(row.get(i).amount());
      if (i >= Math.max(1, part) && sum.equalTo(whole.amount()) != Certainty.IMPOSSIBLE) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAlike(Mention whole, Mention other) {
    return other.isQuantity() && other.amount().stated() != null && Units.sameClass(whole, other);
  }
}

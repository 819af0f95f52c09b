package org.figurecheck.extract.relation;

import java.math.BigDecimal;
import java.util.List;
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
    return makeUp(whole, part, MOST);
  }

  /** Whether a part is the whole together with just the number of its sort before or behind it. */
  boolean makeUpTwo(Mention whole, Mention part) {
    return makeUp(whole, part, 1);
  }

  private boolean makeUp(Mention whole, Mention part, int most) {
    if (whole.amount().stated() == null
        || part.amount().stated() == null
        || part.amount().lessThan(whole.amount()) != Certainty.CERTAIN) {
      return false;
    }
    int from = passage.lineStart(part.start(), FAR);
    int to = passage.lineEnd(part.end(), FAR);
    List<Mention> alike =
        passage.mentions(from, to).stream().filter(m -> isAlike(whole, m)).toList();
    int at = alike.indexOf(part);
    for (int first = Math.max(0, at - most); first <= at; first++) {
      int end = Math.min(alike.size(), first + most + 1);
      if (end > at && reaches(whole, alike.subList(first, end), at - first)) {
        return true;
      }
    }
    return false;
  }

  /** Whether numbers from the first on add up to the whole, with at least one beside the part. */
  private static boolean reaches(Mention whole, List<Mention> row, int part) {
    BigDecimal sum = BigDecimal.ZERO;
    for (int i = 0; i < row.size(); i++) {
      sum = sum.add(row.get(i).amount().stated());
      if (i >= Math.max(1, part) && sum.compareTo(whole.amount().stated()) == 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAlike(Mention whole, Mention other) {
    return other.isQuantity() && other.amount().stated() != null && Units.sameClass(whole, other);
  }
}

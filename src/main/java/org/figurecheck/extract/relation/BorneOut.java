package org.figurecheck.extract.relation;

import java.util.List;
import java.util.Optional;
import org.figurecheck.figure.Answer;
import org.figurecheck.text.pattern.Sought;

/**
 * Finds the whole of a rate or a share that stands farther off, where the numbers bear it out:
 * “参加1200人，合格1140人，合格率95%，优秀360人，优秀率30%”.
 */
final class BorneOut {
  private static final Sought SHARE =
      Sought.of("^[，（(]?[^，。；、：0-9（(]{0,4}占[^，。；、：0-9]{0,14}$|^，?(比例|比重|占比)(约|为|达到?)?$");
  private static final Sought RATE = Sought.of("^[，（(]?[^，。；、：0-9（(]{0,14}率(约|为|达到?|是)?$");

  /** The longest words between a part and its rate. */
  private static final int LONGEST = 20;

  /** How far back the whole may stand. */
  private static final int FARTHEST = 160;

  private static final int MOST = 12;

  private final Passage passage;
  private final Stock stock;

  BorneOut(Passage passage, Stock stock) {
    this.passage = passage;
    this.stock = stock;
  }

  /** The tie of a share with the figure just before it and the whole of which it is the share. */
  Optional<Tie> tie(Mention share) {
    return part(share)
        .flatMap(
            part ->
                whole(part, share)
                    .map(whole -> Proportion.tie(whole, part, share, Answer.UNKNOWN)));
  }

  private Optional<Mention> part(Mention share) {
    if (share.index() == 0) {
      return Optional.empty();
    }
    Mention part = passage.mentions().get(share.index() - 1);
    boolean near = part.isQuantity() && share.start() - part.end() <= LONGEST;
    if (!near) {
      return Optional.empty();
    }
    String gap = passage.between(part.end(), share.start());
    boolean says = SHARE.isIn(gap) || (gap.indexOf('率') >= 0 && isRate(gap));
    return says ? Optional.of(part) : Optional.empty();
  }

  private static boolean isRate(String gap) {
    return RATE.isIn(gap) && !Directions.mayTurn(gap);
  }

  /** The nearest figure before the part that fits, in its own line, and is no part itself. */
  private Optional<Mention> whole(Mention part, Mention share) {
    Optional<Mention> other = Optional.empty();
    List<Mention> near = passage.mentions(part.start() - FARTHEST, part.start());
    for (int i = near.size() - 1; i >= Math.max(0, near.size() - MOST); i--) {
      Mention whole = near.get(i);
      if (passage.between(whole.end(), part.start()).indexOf('\n') >= 0) {
        break;
      }
      if (whole.isQuantity()
          && Units.sameClass(whole, part)
          && !whole.amount().equals(part.amount())
          && !Phrase.speakOfOthers(stock.words(whole), stock.words(part))
          && Claimed.isShare(share, part, whole)) {
        if (passage.next(whole).filter(next -> isShareOf(next, whole)).isEmpty()) {
          return Optional.of(whole);
        }
        other = other.or(() -> Optional.of(whole));
      }
    }
    return other;
  }

  /** Whether a percentage is said of the figure before it. */
  private boolean isShareOf(Mention share, Mention figure) {
    return share.isPercent()
        && share.start() - figure.end() <= LONGEST
        && SHARE.isIn(passage.between(figure.end(), share.start()));
  }
}

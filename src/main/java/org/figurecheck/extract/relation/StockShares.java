package org.figurecheck.extract.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.figurecheck.figure.Answer;
import org.figurecheck.text.ReadingStopped;
import org.figurecheck.text.pattern.Sought;

/**
 * Finds shares of all there is, which a report tells far above: “全校学生2304人”, then
 * “参加学生1843人，占全校学生的80%”.
 */
final class StockShares {
  private static final Sought OF_ALL =
      Sought.of(
          "^占(?:[全我本][县区市州旗镇乡校])?(?:在职|在编|在岗)?(\\p{Han}{2,6}?)(?:总数|总人数|人数|总量|数)?的?(?:比例|比重)?"
              + "(?:为|达到?|约)?$");

  private static final Sought ALL = Sought.of("占[全我本][县区市州旗镇乡校]|总数|总人数");
  private static final int LONGEST = 24;

  private final Passage passage;
  private final StockTold told;

  StockShares(Passage passage, StockTold told) {
    this.passage = passage;
    this.told = told;
  }

  /**
   * What is tied to no part yet.
   *
   * @param tied the indexes of the shares that are
   */
  List<Tie> read(Set<Integer> tied) {
    List<Tie> ties = new ArrayList<>();
    for (Mention share : passage.mentions()) {
      ReadingStopped.check();
      if (share.isPercent() && share.index() > 0 && !tied.contains(share.index())) {
        tie(passage.mentions().get(share.index() - 1), share).ifPresent(ties::add);
      }
    }
    return ties;
  }

  private Optional<Tie> tie(Mention part, Mention share) {
    int clause = passage.clauseStart(share.start());
    boolean bracketed =
        Passage.isOpening(passage.at(part.end())) && share.start() - part.end() <= LONGEST;
    boolean near =
        bracketed
            || clause - part.end() <= LONGEST
                && passage.isWithinReach(part.end(), clause)
                && passage.sentenceStart(share.start()) <= part.start();
    if (!part.isQuantity() || !near) {
      return Optional.empty();
    }
    return OF_ALL
        .firstIn(passage.between(Math.max(clause, part.end() + (bracketed ? 1 : 0)), share.start()))
        .flatMap(words -> whole(words.group(1), part))
        .filter(whole -> !Sum.exceeds(part, whole))
        .map(whole -> Proportion.tie(whole, part, share, sure(part, share)));
  }

  /** Of all for certain, where the share says so and nothing tells of a part. */
  private Answer sure(Mention part, Mention share) {
    String of = passage.between(passage.clauseStart(share.start()), share.start());
    return ALL.isIn(of) && told.isFree(part) ? Answer.UNKNOWN : Answer.NO;
  }

  private Optional<Mention> whole(String name, Mention part) {
    for (StockSort sort : StockSort.ALL) {
      if (part.unitClass() == sort.unit()) {
        for (StockSort.All all : sort.all()) {
          if (all.name().equals(name)) {
            return told.of(sort, all)
                .filter(whole -> whole.end() < part.start() && told.areOfOneTime(whole, part));
          }
        }
      }
    }
    return Optional.empty();
  }
}

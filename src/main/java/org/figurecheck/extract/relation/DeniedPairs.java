package org.figurecheck.extract.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.figurecheck.figure.Answer;
import org.figurecheck.text.ReadingStopped;

/**
 * Finds what is done and not done of what is told in two measures:
 * “监测对象58户196人，已稳定41户140人，未稳定17户56人”.
 */
final class DeniedPairs {
  private static final List<String> GAPS = List.of("", "、");
  private static final int LONGEST = 14;
  private static final int PAIRS = 6;

  /** What was found of late need not be all that something was done to. */
  private static final Set<String> NEW =
      Set.of("新", "今年", "本年", "当年", "年内", "本月", "本季", "计划", "比", "较");

  private final Passage passage;

  DeniedPairs(Passage passage) {
    this.passage = passage;
  }

  /**
   * A tie for each measure.
   *
   * @param tied the indexes of the figures that are tied already; a whole of them is not read again
   */
  List<Tie> read(Set<Integer> tied) {
    List<Tie> ties = new ArrayList<>();
    for (int i = 0; i + PAIRS <= passage.mentions().size(); i++) {
      ReadingStopped.check();
      List<Mention> row = passage.mentions().subList(i, i + PAIRS);
      if (isPaired(row, 0)
          && !tied.contains(row.get(0).index())
          && isPaired(row, 2)
          && isPaired(row, 4)
          && isDenied(row)) {
        ties.add(tie(row, 0));
        ties.add(tie(row, 1));
      }
    }
    return ties;
  }

  private static Tie tie(List<Mention> row, int column) {
    return Tie.sum(
        row.get(column), List.of(row.get(2 + column), row.get(4 + column)), Answer.YES, Answer.YES);
  }

  /** Whether two figures stand together and are of the measures of the first two. */
  private boolean isPaired(List<Mention> row, int at) {
    Mention one = row.get(at);
    Mention other = row.get(at + 1);
    return one.isQuantity()
        && other.isQuantity()
        && other.start() - one.end() <= 1
        && GAPS.contains(passage.between(one.end(), other.start()))
        && Units.sameClass(one, row.get(0))
        && Units.sameClass(other, row.get(1))
        && !Units.sameClass(one, other);
  }

  private boolean isDenied(List<Mention> row) {
    String done = label(row.get(1), row.get(2));
    String left = label(row.get(3), row.get(4));
    int start = passage.sentenceStart(row.get(0).start());
    return !done.isEmpty()
        && !left.isEmpty()
        && Partition.isDenied(List.of(done, left))
        && !AnyWord.in(passage.between(start, row.get(0).start()), NEW);
  }

  /** The name between two pairs, empty where more stands there. */
  private String label(Mention before, Mention behind) {
    int from = before.end() + 1;
    boolean near = behind.start() > from && behind.start() - from <= LONGEST;
    boolean parted = near && PartGap.SEPARATORS.indexOf(passage.at(before.end())) >= 0;
    return parted && passage.isUnbroken(from, behind.start())
        ? passage.between(from, behind.start())
        : "";
  }
}

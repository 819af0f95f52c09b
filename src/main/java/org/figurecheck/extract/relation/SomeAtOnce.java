package org.figurecheck.extract.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.figurecheck.figure.Answer;
import org.figurecheck.figure.Kind;
import org.figurecheck.text.ReadingStopped;
import org.figurecheck.text.pattern.Sought;

/** Finds some told right behind all of them, without a mark: “12个乡镇9个达标”, “36所学校28所通过验收”. */
final class SomeAtOnce {
  private static final Sought NOUN = Sought.of("^\\p{Han}{1,5}$");

  /** What is said of some, right behind their number. */
  private static final Sought SAID =
      Sought.of(
          "^(达标|达到|通过|通了|完成|实现|建成|建有|设有|配有|配备|获|入选|列|居|位居|被|已|成绩|参加|参与|开展|接入|合格|优秀|退出|脱贫|投产|开工|竣工|使用|启用|升|下降|增长|上升)");

  private static final int LONGEST_NOUN = 5;
  private static final int LONGEST_SAID = 4;

  private final Passage passage;

  SomeAtOnce(Passage passage) {
    this.passage = passage;
  }

  /**
   * What is tied by nothing yet.
   *
   * @param tied the indexes of the parts that are
   */
  List<Tie> read(Set<Integer> tied) {
    List<Tie> ties = new ArrayList<>();
    List<Mention> mentions = passage.mentions();
    for (int i = 1; i < mentions.size(); i++) {
      ReadingStopped.check();
      Mention some = mentions.get(i);
      Mention all = mentions.get(i - 1);
      int gap = some.start() - all.end();
      if (gap > 0 && gap <= LONGEST_NOUN && !tied.contains(i) && isSome(all, some)) {
        ties.add(
            Units.isPiece(some)
                ? Tie.within(all, List.of(some))
                : Tie.sum(all, List.of(some), Answer.NO, Answer.NO));
      }
    }
    return ties;
  }

  private boolean isSome(Mention all, Mention some) {
    int end = Math.min(passage.text().length(), some.end() + LONGEST_SAID);
    return all.kind() == Kind.COUNT
        && some.kind() == Kind.COUNT
        && all.isQuantity()
        && some.isQuantity()
        && !all.symbol().isEmpty()
        && all.symbol().equals(some.symbol())
        && NOUN.isIn(passage.between(all.end(), some.start()))
        && SAID.isIn(passage.between(some.end(), end));
  }
}

package org.figurecheck.extract.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.figurecheck.figure.Answer;
import org.figurecheck.figure.MemberRole;
import org.figurecheck.figure.RelationType;
import org.figurecheck.text.pattern.Sought;

/** Finds the share to which a number has come: “800个小组中，超员小组由40个降到8个，占比降至1.0%”. */
final class ShareOfTurn {
  private static final Sought AMONG = Sought.of("^[^，。；、：0-9]{0,10}[^其当集途空水高初]中$");
  private static final Sought SHARE =
      Sought.of("^，(所?占比例?|所占比重|比例|比重)(已|也|相应)?(降低|下降|降|提高|上升|提升|升|达)(至|到|为)?$");
  private static final Sought OTHER = Sought.of("每|均|比|较|率");
  private static final int NEAR = 24;

  private final Passage passage;

  ShareOfTurn(Passage passage) {
    this.passage = passage;
  }

  /**
   * The shares with their wholes.
   *
   * @param turns numbers that came from one to another
   * @param tied the indexes of the shares whose whole is known
   */
  List<Tie> read(List<Tie> turns, Set<Integer> tied) {
    List<Tie> ties = new ArrayList<>();
    for (Tie turn : turns) {
      if (turn.type() == RelationType.FROM_TO && turn.knots().size() == 2) {
        tie(turn, tied).ifPresent(ties::add);
      }
    }
    return ties;
  }

  private Optional<Tie> tie(Tie turn, Set<Integer> tied) {
    Mention base = passage.mentions().get(turn.knots().get(0).index());
    Mention level = passage.mentions().get(turn.knots().get(1).index());
    boolean forward = turn.knots().get(0).role() == MemberRole.BASE;
    return passage
        .next(level)
        .filter(share -> forward && share.isPercent() && share.start() - level.end() <= NEAR)
        .filter(share -> !tied.contains(share.index()))
        .filter(share -> SHARE.isIn(passage.between(level.end(), share.start())))
        .flatMap(
            share ->
                whole(base, level).map(whole -> Proportion.tie(whole, level, share, Answer.YES)));
  }

  /** The figure that the clause before says the number to be among. */
  private Optional<Mention> whole(Mention base, Mention level) {
    int clause = passage.clauseStart(base.start());
    return passage
        .before(base.start())
        .filter(m -> m.isQuantity() && Units.areOfOneWord(m, level) && m.end() < clause)
        .filter(
            m -> AMONG.isIn(passage.between(m.end(), clause - 1)) && passage.at(clause - 1) == '，')
        .filter(m -> !OTHER.isIn(passage.between(passage.clauseStart(m.start()), m.start())));
  }
}

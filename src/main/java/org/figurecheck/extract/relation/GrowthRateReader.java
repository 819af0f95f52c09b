package org.figurecheck.extract.relation;

import java.util.ArrayList;
import java.util.List;
import org.figurecheck.figure.Answer;
import org.figurecheck.figure.Basis;
import org.figurecheck.figure.MemberRole;
import org.figurecheck.figure.RelationType;
import org.figurecheck.text.ReadingStopped;
import org.figurecheck.text.pattern.Sought;

/** Finds a level with its change and the rate of it: “3205人，比上年增加120人，增长3.9%”. */
final class GrowthRateReader {
  private static final String TURN = "^，" + Directions.AGAINST + Directions.VERB;
  private static final Sought CHANGE = Sought.of(TURN + "了?$");
  private static final Sought RATE = Sought.of(TURN + "了?(为|达|达到)?$");
  private static final Sought CHANGE_FIRST =
      Sought.of("(同比|(比|较)(上年|去年|上年同期|去年同期|上学年))" + Directions.VERB + "了?$");
  private static final Sought NOW = Sought.of("^，(达|达到|总数达|总数达到|增至|减至|升至|降至|为)了?$");

  private static final Sought LAST_YEAR = Sought.of(Directions.LAST_YEAR + "|基础");

  /** The longest words that tie two figures here. */
  private static final int LONGEST = 20;

  private final Passage passage;
  private final Chain chain;

  GrowthRateReader(Passage passage) {
    this.passage = passage;
    this.chain = new Chain(passage, LONGEST);
  }

  List<Tie> read() {
    List<Tie> ties = new ArrayList<>();
    for (int i = 0; i + 2 < chain.size(); i++) {
      ReadingStopped.check();
      if (chain.get(i + 2).isPercent()) {
        ties.addAll(ties(i));
      }
    }
    return ties;
  }

  private List<Tie> ties(int index) {
    Mention first = chain.get(index);
    Mention second = chain.get(index + 1);
    Mention rate = chain.get(index + 2);
    String one = chain.gap(index);
    String two = chain.gap(index + 1);
    if (!two.startsWith("，") || !Directions.mayTurn(two) || !RATE.isIn(two)) {
      return List.of();
    }
    if (Directions.mayTurn(one) && CHANGE.isIn(one)) {
      return ties(first, second, rate, List.of(one, two));
    }
    String lead = Chain.withoutHedges(chain.lead(first));
    return one.startsWith("，")
            && Directions.mayTurn(lead)
            && NOW.isIn(one)
            && CHANGE_FIRST.isIn(lead)
        ? ties(second, first, rate, List.of(lead, two))
        : List.of();
  }

  /** 上年同期85人 is the base, not the level. */
  private boolean isOfLastYear(Mention level) {
    return LAST_YEAR.isIn(chain.lead(level));
  }

  /** One tie for each way that the words say it went; where they differ one of them is wrong. */
  private List<Tie> ties(Mention level, Mention change, Mention rate, List<String> words) {
    boolean alike =
        !isOfLastYear(level)
            && level.isQuantity()
            && change.isQuantity()
            && Units.sameClass(level, change);
    if (!alike || Directions.basis(passage, level) != Basis.NOMINAL) {
      return List.of();
    }
    List<Tie.Knot> knots =
        List.of(
            Tie.Knot.of(MemberRole.LEVEL, level),
            Tie.Knot.of(MemberRole.CHANGE, change),
            Tie.Knot.of(MemberRole.SHARE, rate));
    return words.stream()
        .map(Directions::turn)
        .distinct()
        .map(rise -> new Tie(RelationType.GROWTH_RATE, knots, rise, Answer.UNKNOWN, Basis.NOMINAL))
        .toList();
  }
}

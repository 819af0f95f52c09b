package org.figurecheck.extract.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.figurecheck.figure.Answer;
import org.figurecheck.figure.Basis;
import org.figurecheck.figure.MemberRole;
import org.figurecheck.figure.RelationType;
import org.figurecheck.text.ReadingStopped;
import org.figurecheck.text.pattern.Sought;

/** Finds changes told before the level that they lead to: “增长12%，达到224人，上年为200人”, “下降8%至46人”. */
final class ReachedReader {
  private static final Sought TURN = Sought.of(Directions.VERB + "了?$");
  private static final Sought REACHES =
      Sought.of("^[，,]?(总数|总量|总额|人数|规模)?(增加|增长|增|减少|减|下降|降|上升|升)?(达|达到|至|到|为)了?$");

  /** The characters with which what {@link #REACHES} matches may end. */
  private static final String REACH_ENDS = "达到至为了";

  private static final Sought BASE_BEHIND =
      Sought.of(
          "^[，（(](而|比|较)?(" + Directions.LAST_YEAR + "|[0-9]{4}年)(度|末|底|同期)?(的|为|是|达|达到|有|共有)?$");
  private static final Sought SAME_SUBJECT =
      Sought.of(
          "^[，；](今年|本年|本年度|本学年|当年|今秋|[0-9]{4}年)?(底|末|度)?，?(人数|总数|数量)?"
              + Directions.AGAINST
              + Directions.VERB
              + "了?$");
  private static final Sought EARLIER =
      Sought.of("(" + Directions.LAST_YEAR + "|[0-9]{4}年)(底|末|度|同期)?[^，。；0-9]{0,16}$");

  /** What came within a year, rather than what there was in it. */
  private static final List<String> FLOWS = List.of("新", "招", "增", "发展", "发放", "引进");

  /** The longest words that tie two figures here. */
  private static final int LONGEST = 24;

  /** How many figures back the level before may stand that the numbers bear out. */
  private static final int REACH = 4;

  private final Passage passage;
  private final Chain chain;

  ReachedReader(Passage passage) {
    this.passage = passage;
    this.chain = new Chain(passage, LONGEST);
  }

  List<Tie> read() {
    List<Tie> ties = new ArrayList<>();
    for (int i = 1; i < chain.size(); i++) {
      ReadingStopped.check();
      if (isReached(i)) {
        ties.add(tie(i));
      }
    }
    return ties;
  }

  private boolean isReached(int index) {
    Mention level = chain.get(index);
    Mention change = chain.get(index - 1);
    String gap = chain.gap(index - 1);
    return !gap.isEmpty()
        && REACH_ENDS.indexOf(gap.charAt(gap.length() - 1)) >= 0
        && level.isQuantity()
        && Units.isChangeOf(change, level)
        && REACHES.isIn(gap)
        && TURN.isIn(Chain.withoutHedges(chain.lead(change)));
  }

  /** The change and the level, and the level before where it is told. */
  private Tie tie(int level) {
    Mention reached = chain.get(level);
    Mention change = chain.get(level - 1);
    Answer rise = Directions.turn(Chain.withoutHedges(chain.lead(change)));
    List<Tie.Knot> knots = new ArrayList<>();
    Optional<Mention> base = behind(level).or(() -> before(level, rise));
    base.ifPresent(found -> knots.add(Tie.Knot.of(MemberRole.BASE, found)));
    knots.add(Tie.Knot.of(MemberRole.LEVEL, reached));
    knots.add(Tie.Knot.of(MemberRole.CHANGE, change));
    RelationType type = base.isPresent() ? RelationType.FROM_TO : RelationType.GROWTH;
    Basis basis = Directions.basis(passage, reached);
    return new Tie(type, knots, Directions.unlessRanked(reached, "", rise), Answer.UNKNOWN, basis);
  }

  private Optional<Mention> behind(int level) {
    return Optional.of(level + 1)
        .filter(next -> next < chain.size())
        .map(chain::get)
        .filter(base -> Units.areLevels(base, chain.get(level)))
        .filter(base -> BASE_BEHIND.isIn(chain.gap(level)));
  }

  /** The figure just before the change, or one farther off that the numbers bear out. */
  private Optional<Mention> before(int level, Answer rise) {
    Mention change = chain.get(level - 1);
    for (int i = level - 2; i >= Math.max(0, level - REACH); i--) {
      Mention base = chain.get(i);
      boolean earlier = Units.areLevels(base, chain.get(level)) && EARLIER.isIn(chain.lead(base));
      boolean told = i == level - 2 && SAME_SUBJECT.isIn(chain.gap(i)) && !isFlow(base, level);
      if (earlier && (told || fits(base, change, chain.get(level), rise))) {
        return Optional.of(base);
      }
    }
    return Optional.empty();
  }

  /** “去年新招教师200人，今年增加50人，总数达到…”: the total is not of those who were new. */
  private boolean isFlow(Mention base, int level) {
    return chain.gap(level - 1).indexOf('总') >= 0 && AnyWord.in(chain.lead(base), FLOWS);
  }

  private static boolean fits(Mention base, Mention change, Mention level, Answer rise) {
    Mention from = rise == Answer.NO ? level : base;
    Mention to = rise == Answer.NO ? base : level;
    return change.isPercent()
        ? rise == Answer.YES && Claimed.isGrowth(change, base, level)
        : Claimed.isDifference(change, from, to);
  }
}

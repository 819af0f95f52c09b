package org.figurecheck.extract.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.figurecheck.figure.Answer;
import org.figurecheck.figure.Basis;
import org.figurecheck.figure.Kind;
import org.figurecheck.figure.MemberRole;
import org.figurecheck.figure.RelationType;
import org.figurecheck.figure.Role;
import org.figurecheck.text.ReadingStopped;
import org.figurecheck.text.pattern.Sought;

/** Finds growth whose base is not told: “54人，比上年增加6人”. */
final class GrowthReader {
  private static final String VERB = "(增加|增长|上升|提高|提升|扩大|增至|减少|下降|降低|压减|缩减|多|少|净增|净减|回落|下跌|上涨)";
  private static final Sought COMPARED =
      Sought.of("(比|较)(上|去|前|同|[0-9]{4})[^，。；]{0,10}?" + VERB + "了?$|(同比|环比)" + VERB + "了?$");
  private static final Sought IN_POINTS =
      Sought.of("^[，、（(]((近|前|这|过去)[一二两三四五六七八九十0-9]{1,2}年(来|间)?)?" + VERB + "了?$");
  private static final Sought BELOW_ZERO = Sought.of("增速|增长|增幅|降幅|涨|跌|利润|收益|回报|同比|差");
  private static final Sought TAIL = Sought.of("(总数|人数|数量|总量|数)$");

  /** The characters with which what {@link #COMPARED} matches may end. */
  private static final String ENDS = "加长升高大至少降低减多增缩落跌涨了";

  /** The longest words that {@link #COMPARED} can match. */
  private static final int LONGEST_COMPARISON = 20;

  private final Passage passage;

  GrowthReader(Passage passage) {
    this.passage = passage;
  }

  List<Tie> read() {
    List<Tie> ties = new ArrayList<>();
    for (int i = 1; i < passage.mentions().size(); i++) {
      ReadingStopped.check();
      int index = i;
      if (ENDS.indexOf(passage.at(passage.mentions().get(i).start() - 1)) >= 0) {
        compared(i).or(() -> points(index)).ifPresent(ties::add);
      }
    }
    return ties;
  }

  /** “占比27%、提高3.5个百分点”, “达到58%，近2年提升9个百分点”. */
  private Optional<Tie> points(int index) {
    Mention change = passage.mentions().get(index);
    Mention before = passage.mentions().get(index - 1);
    boolean spanned = before.kind() == Kind.DURATION && index > 1;
    Mention level = spanned ? passage.mentions().get(index - 2) : before;
    boolean alike =
        change.kind() == Kind.PERCENTAGE_POINT
            && level.isPercent()
            && level.figure().subject().role() != Role.GROWTH
            && change.start() - level.end() <= LONGEST_COMPARISON;
    return alike && IN_POINTS.isIn(passage.between(level.end(), change.start()))
        ? Optional.of(tie(level, change))
        : Optional.empty();
  }

  private Optional<Tie> compared(int index) {
    Mention change = passage.mentions().get(index);
    int clause = passage.clauseStart(change.start());
    int from = Math.max(clause, change.start() - LONGEST_COMPARISON);
    String before = passage.between(from, change.start());
    return COMPARED
        .firstIn(before)
        .map(compared -> before.substring(0, compared.start()))
        .flatMap(
            named ->
                level(index, clause)
                    .filter(level -> Units.isChangeOf(change, level) && isOf(level, named)))
        .map(level -> tie(level, change));
  }

  /** 床位比上年增加40张 names what grew: a level of something else has not. */
  private boolean isOf(Mention level, String named) {
    String name = TAIL.withoutFirst(named.strip());
    String told =
        passage.between(passage.sentenceStart(level.start()), passage.clauseEnd(level.end()));
    boolean scope = name.length() <= 3 && !name.isEmpty();
    boolean open = name.length() < 2 || (scope && "全其共总也均".indexOf(name.charAt(0)) >= 0);
    return level.figure().subject().role() != Role.GROWTH && (open || told.contains(name));
  }

  /** The last figure of the clause before a change, if it is the figure that changed. */
  private Optional<Mention> level(int index, int clause) {
    for (int i = index - 1; i >= 0; i--) {
      Mention mention = passage.mentions().get(i);
      if (mention.kind() == Kind.YEAR && mention.start() >= clause) {
        continue;
      }
      boolean before = mention.end() < clause && passage.clauseEnd(mention.end()) == clause - 1;
      return before ? Optional.of(mention) : Optional.empty();
    }
    return Optional.empty();
  }

  /** Whether a percentage may have been negative: a growth rate, a profit. */
  private boolean mayBeBelowZero(Mention level) {
    int clause = passage.clauseStart(level.start());
    return BELOW_ZERO.isIn(passage.between(clause, level.start()));
  }

  private Tie tie(Mention level, Mention change) {
    List<Tie.Knot> knots =
        List.of(Tie.Knot.of(MemberRole.LEVEL, level), Tie.Knot.of(MemberRole.CHANGE, change));
    Basis basis = Directions.basis(passage, level);
    String words = passage.between(level.end(), change.start());
    Answer way = Directions.unlessRanked(level, words, Directions.of(words));
    boolean below = change.kind() == Kind.PERCENTAGE_POINT && mayBeBelowZero(level);
    Answer rise = below ? Answer.UNKNOWN : way;
    return new Tie(RelationType.GROWTH, knots, rise, Answer.UNKNOWN, basis);
  }
}

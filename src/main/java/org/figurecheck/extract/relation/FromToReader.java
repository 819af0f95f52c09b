package org.figurecheck.extract.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.figurecheck.figure.Answer;
import org.figurecheck.figure.Kind;
import org.figurecheck.figure.MemberRole;
import org.figurecheck.figure.RelationType;
import org.figurecheck.text.ReadingStopped;
import org.figurecheck.text.pattern.Sought;

/** Finds two levels and the change between: “由200人增加到250人，增长25%”, “提高5.5个百分点，由…到…”. */
final class FromToReader {
  private static final Sought RISE =
      Sought.of(
          "^[^，。；、]{0,6}?" + Directions.VERB + "?(到|至|为)([0-9]{4}年|今年|本年|当年|目前)?的?(每[人生户亩月年天])*$");

  /** Words without one of which there is no {@link #RISE}. */
  private static final List<String> RISEN = List.of("到", "至", "为");

  private static final Sought CHANGE =
      Sought.of("^，?(共|累计)?(" + Directions.VERB + "|新增|精简|裁减|核减|撤减|压缩|缩短|延长)了?(为|达|达到)?$");

  /** “将16支队伍整合为2支”: what was many is made into fewer, or the other way round. */
  private static final Sought MADE_INTO =
      Sought.of("(整合|合并|归并|精简|压缩|撤并|优化|缩减|重组|扩充|扩大|压减)(成|为|到|至)$");

  /** What is told of all steps of a chain, “由30天缩短到20天，再由20天缩短到12天，共缩短18天”. */
  private static final Sought IN_ALL = Sought.of("^，?(总共|合计|共|累计)");

  private static final Sought FROM_HERE =
      Sought.of("^，(由|从)([0-9]{4}年|" + Directions.LAST_YEAR + ")?(同期|末|底)?的?$");

  /** What was closed beside what is new, or the other way round. */
  private static final Sought CLOSED =
      Sought.of("(撤|注销|减|退|淘汰|关停|拆除|报废|流失|更新|腾退|新[购设增招建])[^，。；、0-9]{0,6}[0-9]");

  /** The longest words between two levels. */
  private static final int LONGEST_RISE = 24;

  /** The longest words between a level and its change. */
  private static final int LONGEST_CHANGE = 12;

  private final Passage passage;
  private final LevelRows rows;

  FromToReader(Passage passage) {
    this.passage = passage;
    this.rows = new LevelRows(passage);
  }

  List<Tie> read() {
    List<Tie> ties = new ArrayList<>();
    for (int i = 1; i < passage.mentions().size(); i++) {
      ReadingStopped.check();
      ties.addAll(fromTo(i));
    }
    return ties;
  }

  private List<Tie> fromTo(int index) {
    int before = isYear(index - 1) && index > 1 ? index - 2 : index - 1;
    Mention base = passage.mentions().get(before);
    Mention level = passage.mentions().get(index);
    if (level.start() - base.end() > LONGEST_RISE) {
      return List.of();
    }
    String lead = passage.between(passage.clauseStart(base.start()), base.start());
    boolean from = lead.lastIndexOf('由') >= 0 || lead.lastIndexOf('从') >= 0;
    boolean made = !from && (lead.lastIndexOf('将') >= 0 || lead.lastIndexOf('把') >= 0);
    if (!(from || made) || !Units.areLevels(base, level)) {
      return List.of();
    }
    String gap = Chain.withoutHedges(passage.between(base.end(), level.start()));
    Optional<Mention> behind = changeBehind(index);
    if (made ? behind.isEmpty() || !MADE_INTO.isIn(gap) : !isRise(gap)) {
      return List.of();
    }
    if (!rows.endsRow(before) && !rows.areOfOneBase(base, level)) {
      return List.of();
    }
    if (rows.endsRow(before)) {
      Answer turn = Directions.of(gap);
      return Stream.concat(
              rows.respectively(before, index).stream(),
              rows.pairs(before, index).stream()
                  .map(pair -> tie(pair.get(0), pair.get(1), Optional.empty(), turn)))
          .toList();
    }
    Optional<Mention> change =
        (behind.isPresent() ? behind : changeBefore(before))
            .filter(c -> isNet(c, level) || Claimed.isDifference(c, base, level));
    Answer turn = unlessRanked(level, change, gap, Directions.of(gap));
    Answer told =
        change
            .map(c -> unlessRanked(level, change, gap, Directions.turn(words(level, c))))
            .orElse(Answer.UNKNOWN);
    List<Tie> ties = new ArrayList<>();
    Mention first = first(before, level, change);
    boolean whole = first != base;
    if (!whole && turn != Answer.UNKNOWN && told != Answer.UNKNOWN && turn != told) {
      ties.add(tie(base, level, Optional.empty(), turn));
      ties.add(tie(base, level, change, told));
    } else {
      ties.add(tie(first, level, change, turn == Answer.UNKNOWN || whole ? told : turn));
    }
    rate(behind, level).ifPresent(rate -> ties.add(tie(base, level, Optional.of(rate), turn)));
    return ties;
  }

  /** The first level of a chain whose steps begin where the one before ends. */
  private Mention first(int base, Mention level, Optional<Mention> change) {
    boolean all =
        change
            .filter(c -> c.start() > level.end())
            .filter(c -> IN_ALL.isIn(passage.between(level.end(), c.start())))
            .isPresent();
    List<Mention> levels = passage.mentions();
    int sentence = passage.sentenceStart(level.start());
    int first = base;
    for (int i = base - 1; all && i > 0 && levels.get(i).start() >= sentence; i--) {
      if (levels.get(i).kind() == Kind.YEAR) {
        continue;
      }
      if (!isSame(levels.get(i), levels.get(first)) || !isStep(levels.get(i - 1), levels.get(i))) {
        break;
      }
      first = --i;
    }
    return levels.get(first);
  }

  /** Whether one figure is told to have become another. */
  private boolean isStep(Mention base, Mention level) {
    String lead = passage.between(passage.clauseStart(base.start()), base.start());
    return Units.areLevels(base, level)
        && (lead.indexOf('由') >= 0 || lead.indexOf('从') >= 0)
        && level.start() - base.end() <= LONGEST_RISE
        && isRise(Chain.withoutHedges(passage.between(base.end(), level.start())));
  }

  private static boolean isSame(Mention one, Mention other) {
    return Units.areLevels(one, other) && Claimed.fits(one, other);
  }

  /** What is told beside its counterpart is no difference: 新增18所，撤并2所. */
  private boolean isNet(Mention change, Mention level) {
    boolean behind = change.start() > level.end();
    int end = passage.sentenceEnd(change.end());
    return !behind || !CLOSED.isIn(passage.between(change.end(), end));
  }

  private static boolean isRise(String gap) {
    return AnyWord.in(gap, RISEN) && RISE.isIn(gap);
  }

  /** The rate behind a change in numbers: “减少140人，下降10.6%”. */
  private Optional<Mention> rate(Optional<Mention> change, Mention level) {
    return change
        .filter(Mention::isQuantity)
        .flatMap(passage::next)
        .filter(rate -> rate.isPercent() && level.isQuantity())
        .filter(rate -> follows(change.orElseThrow(), rate));
  }

  private boolean follows(Mention figure, Mention change) {
    String gap = Chain.withoutHedges(passage.unbracketedText(figure.end(), change.start()));
    return gap.length() < LONGEST_CHANGE && CHANGE.isIn(gap);
  }

  /** A place in a ranking does not change by per cent. */
  private Answer unlessRanked(Mention level, Optional<Mention> change, String gap, Answer rise) {
    String words = gap + change.map(c -> words(level, c)).orElse("");
    return change.filter(Mention::isPercent).isPresent()
        ? rise
        : Directions.unlessRanked(level, words, rise);
  }

  /** The words that lead to a change, behind the level or before both levels. */
  private String words(Mention level, Mention change) {
    int from =
        change.start() > level.end()
            ? level.end()
            : Math.max(passage.clauseStart(change.start()), change.start() - LONGEST_CHANGE);
    return Chain.withoutHedges(passage.between(from, change.start()));
  }

  private boolean isYear(int index) {
    return passage.mentions().get(index).kind() == Kind.YEAR;
  }

  private Optional<Mention> changeBehind(int index) {
    if (index + 1 >= passage.mentions().size()) {
      return Optional.empty();
    }
    Mention level = passage.mentions().get(index);
    Mention change = passage.mentions().get(index + 1);
    return follows(level, change) && Units.isPerhapsChangeOf(change, level)
        ? Optional.of(change)
        : Optional.empty();
  }

  /** “较上年提高5.5个百分点，由73.7%提升至79.2%”. */
  private Optional<Mention> changeBefore(int base) {
    if (base < 1) {
      return Optional.empty();
    }
    int at = isYear(base - 1) && base > 1 ? base - 2 : base - 1;
    Mention change = passage.mentions().get(at);
    Mention level = passage.mentions().get(base);
    boolean near = level.start() - change.end() <= LONGEST_CHANGE;
    boolean leads =
        near
            && FROM_HERE.isIn(Chain.withoutHedges(passage.between(change.end(), level.start())))
            && Directions.turn(words(level, change)) != Answer.UNKNOWN;
    return leads && Units.isPerhapsChangeOf(change, level) ? Optional.of(change) : Optional.empty();
  }

  private Tie tie(Mention base, Mention level, Optional<Mention> change, Answer rise) {
    List<Tie.Knot> knots = new ArrayList<>();
    knots.add(Tie.Knot.of(MemberRole.BASE, base));
    knots.add(Tie.Knot.of(MemberRole.LEVEL, level));
    change.ifPresent(mention -> knots.add(Tie.Knot.of(MemberRole.CHANGE, mention)));
    return new Tie(
        RelationType.FROM_TO, knots, rise, Answer.UNKNOWN, Directions.basis(passage, level));
  }
}

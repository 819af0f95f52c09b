package org.figurecheck.extract.relation;

import com.google.re2j.Matcher;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.figurecheck.figure.Answer;
import org.figurecheck.figure.Aspect;
import org.figurecheck.figure.Kind;
import org.figurecheck.figure.MemberRole;
import org.figurecheck.figure.RelationType;
import org.figurecheck.figure.Role;
import org.figurecheck.text.ReadingStopped;
import org.figurecheck.text.ScriptFolding;
import org.figurecheck.text.pattern.Sought;

/**
 * Finds changes against a year whose level stands in a sentence before: “2018年在园幼儿4000人。…
 * 2021年在园幼儿4600人，比2018年增加600人”.
 */
final class BaseYearReader {
  private static final Sought AGAINST =
      Sought.of(
          "^[，（(]?(?:比|较|与|同)([0-9]{4}年|去年|上年|今年|本年)(?:度|末|底|同期)?(?:相比)?，?"
              + Directions.VERB
              + "了?$");
  private static final Sought LAST_YEAR = Sought.of("去年|上年");

  private static final Sought THIS_YEAR = Sought.of("^[今本]年");

  /** What tells when a figure is of, or that it is aimed at, before the name of it. */
  private static final Sought TIME =
      Sought.of("^(力争|争取|确保|实现|今年|明年|本年|本年度|去年|上年|全年|[全我本][省市县区镇乡校])+");

  /** The longest words from a level to its change. */
  private static final int LONGEST = 20;

  /** How far back the level of the year may stand. */
  private static final int FARTHEST = 400;

  /** The same of the year that an aim is to surpass. */
  private static final int FARTHEST_AIM = 20000;

  private final Passage passage;

  BaseYearReader(Passage passage) {
    this.passage = passage;
  }

  List<Tie> read() {
    List<Tie> ties = new ArrayList<>();
    for (int i = 2; i < passage.mentions().size(); i++) {
      ReadingStopped.check();
      Mention change = passage.mentions().get(i);
      if (change.isQuantity() || change.isShare()) {
        tie(change).ifPresent(ties::add);
      }
    }
    return ties;
  }

  private Optional<Tie> tie(Mention change) {
    Mention before = passage.mentions().get(change.index() - 1);
    Mention level =
        before.kind() == Kind.YEAR ? passage.mentions().get(change.index() - 2) : before;
    if (change.start() - level.end() > LONGEST || !(level.isQuantity() || level.isPercent())) {
      return Optional.empty();
    }
    String gap = Chain.withoutHedges(passage.between(level.end(), change.start()));
    return AGAINST
        .firstIn(gap)
        .filter(told -> Units.isChangeOf(change, level))
        .flatMap(told -> base(level, told))
        .map(base -> tie(base, level, change, Directions.of(gap)));
  }

  /** The one level of a year under the name of the later level. */
  private Optional<Mention> base(Mention level, Matcher told) {
    String year = told.group(1);
    String name = name(level);
    Mention found = null;
    for (int i = level.index() - 1; i >= 0 && !name.isEmpty(); i--) {
      Mention base = passage.mentions().get(i);
      if (level.start() - base.end() > (THIS_YEAR.isIn(year) ? FARTHEST_AIM : FARTHEST)) {
        break;
      }
      if (Units.areLevels(base, level) && name(base).equals(name) && isOf(year, base)) {
        if (found != null) {
          return Optional.empty();
        }
        found = base;
      }
    }
    return Optional.ofNullable(found);
  }

  /** Whether the last time named before a figure in its sentence is a year. */
  private boolean isOf(String year, Mention mention) {
    int start = passage.sentenceStart(mention.start());
    boolean level = mention.figure().subject().role() != Role.GROWTH;
    if (THIS_YEAR.isIn(year)) {
      return level && isOfThisYear(mention, start);
    }
    if (!Character.isDigit(year.charAt(0))) {
      return level
          && LAST_YEAR.isIn(passage.between(passage.clauseStart(mention.start()), mention.start()));
    }
    return level
        && passage.mentions(start, mention.start()).stream()
            .filter(m -> m.kind() == Kind.YEAR)
            .reduce((one, later) -> later)
            .filter(m -> m.span().in(passage.text()).equals(year))
            .isPresent();
  }

  private boolean isOfThisYear(Mention mention, int sentence) {
    return mention.figure().subject().aspect() != Aspect.PLAN
        && !LAST_YEAR.isIn(passage.between(sentence, mention.start()))
        && passage.mentions(sentence, mention.start()).stream()
            .noneMatch(m -> m.kind() == Kind.YEAR);
  }

  private static String name(Mention mention) {
    return TIME.withoutFirst(ScriptFolding.fold(mention.figure().subject().text()));
  }

  private Tie tie(Mention base, Mention level, Mention change, Answer rise) {
    List<Tie.Knot> knots =
        List.of(
            Tie.Knot.of(MemberRole.BASE, base),
            Tie.Knot.of(MemberRole.LEVEL, level),
            Tie.Knot.of(MemberRole.CHANGE, change));
    return new Tie(
        RelationType.FROM_TO, knots, rise, Answer.UNKNOWN, Directions.basis(passage, level));
  }
}

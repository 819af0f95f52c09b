package org.figurecheck.extract.relation;

import com.google.re2j.Matcher;
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

/**
 * Finds changes whose level is told in a sentence before, or not at all: “在园幼儿480人。…在园幼儿总数较去年的
 * 500人减少20人，下降4%”.
 */
final class ToldBaseReader {
  private static final Sought BASE =
      Sought.of(
          "([^，。；、：0-9]{2,12}?)(?:总数|总人数|人数|总量|总额|数)?(?:比|较|与)(?:"
              + Directions.LAST_YEAR
              + "|[0-9]{4}年)(?:度|末|底|同期)?的?$");
  private static final Sought CHANGE = Sought.of("^(相比)?，?(净)?" + Directions.VERB + "了?$");
  private static final Sought RATE = Sought.of("^，" + Directions.VERB + "了?(为|达|达到)?$");

  private static final Sought OTHER_YEAR = Sought.of(Directions.LAST_YEAR + "|计划|年初");

  /** What may stand before the name of what is counted. */
  private static final List<String> PLACES =
      List.of("全县", "全市", "全区", "全省", "全镇", "全乡", "全校", "其中", "目前", "年末");

  /** The longest words that tie two figures here. */
  private static final int LONGEST = 20;

  /** How far back the level may stand. */
  private static final int FARTHEST = 400;

  private final Passage passage;
  private final Chain chain;

  ToldBaseReader(Passage passage) {
    this.passage = passage;
    this.chain = new Chain(passage, LONGEST);
  }

  List<Tie> read() {
    List<Tie> ties = new ArrayList<>();
    for (int i = 0; i + 2 < chain.size(); i++) {
      ReadingStopped.check();
      if (chain.get(i).isQuantity() && chain.get(i + 2).isPercent()) {
        tie(i).ifPresent(ties::add);
      }
    }
    return ties;
  }

  private Optional<Tie> tie(int index) {
    Mention base = chain.get(index);
    Mention change = chain.get(index + 1);
    String one = chain.gap(index);
    String two = chain.gap(index + 1);
    boolean turns =
        Directions.mayTurn(one)
            && CHANGE.isIn(one)
            && RATE.isIn(two)
            && Directions.of(one) == Directions.of(two)
            && change.isQuantity()
            && Units.sameClass(base, change)
            && Directions.basis(passage, base) == Basis.NOMINAL;
    return turns
        ? BASE.firstIn(chain.lead(base)).map(told -> tie(index, told, Directions.of(one)))
        : Optional.empty();
  }

  private Tie tie(int index, Matcher told, Answer rise) {
    Mention base = chain.get(index);
    List<Tie.Knot> knots = new ArrayList<>();
    Optional<Mention> level = level(base, named(told.group(1)));
    level.ifPresent(found -> knots.add(Tie.Knot.of(MemberRole.LEVEL, found)));
    MemberRole rate = level.isPresent() ? MemberRole.CHANGE : MemberRole.SHARE;
    knots.add(Tie.Knot.of(MemberRole.BASE, base));
    knots.add(Tie.Knot.of(MemberRole.CHANGE, chain.get(index + 1)));
    knots.add(Tie.Knot.of(rate, chain.get(index + 2)));
    RelationType type = level.isPresent() ? RelationType.FROM_TO : RelationType.GROWTH_RATE;
    return new Tie(type, knots, rise, Answer.UNKNOWN, Basis.NOMINAL);
  }

  private static String named(String words) {
    for (String place : PLACES) {
      if (words.startsWith(place)) {
        return words.substring(place.length());
      }
    }
    return words;
  }

  /** The one figure before that counts just what a name says. */
  private Optional<Mention> level(Mention base, String name) {
    int from = Math.max(0, base.start() - FARTHEST);
    List<Mention> found =
        passage.mentions(from, passage.sentenceStart(base.start())).stream()
            .filter(level -> level.isQuantity() && Units.sameClass(level, base))
            .filter(level -> level.figure().subject().role() != Role.GROWTH && isOf(level, name))
            .toList();
    boolean plain = found.size() == 1 && isOfToday(found.get(0), base);
    return plain ? Optional.of(found.get(0)) : Optional.empty();
  }

  /** Whether no other year is told between a level and its base, and the level is not of one. */
  private boolean isOfToday(Mention level, Mention base) {
    int clause = passage.clauseStart(level.start());
    return !OTHER_YEAR.isIn(passage.between(clause, level.start()))
        && passage.mentions(level.end(), passage.clauseStart(base.start())).stream()
            .noneMatch(year -> year.kind() == Kind.YEAR);
  }

  private boolean isOf(Mention level, String name) {
    int clause = passage.clauseStart(level.start());
    int from = Math.max(clause, level.start() - LONGEST);
    String lead = passage.unbracketedText(from, level.start());
    String bare = named(lead.substring(lead.lastIndexOf('、') + 1));
    return bare.equals(name) || bare.equals(name + "总数") || bare.equals(name + "共");
  }
}

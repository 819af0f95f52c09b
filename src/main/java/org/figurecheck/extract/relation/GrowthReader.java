package org.figurecheck.extract.relation;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
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

/** Finds growth: “54人，比上年增加6人”, “由200人增加到250人，增长25%”. */
final class GrowthReader {
  private static final String VERB = "(增加|增长|上升|提高|提升|扩大|增至|减少|下降|降低|压减|缩减|多|少|净增|净减)";
  private static final Pattern COMPARED =
      Pattern.compile("(比|较)(上|去|前|同|[0-9]{4})[^，。；]{0,10}?" + VERB + "了?$|(同比|环比)" + VERB + "了?$");
  private static final Pattern RISE =
      Pattern.compile("^[^，。；、]{0,6}?" + VERB + "?(到|至|为)([0-9]{4}年|今年|本年|当年|目前)?的?$");
  private static final Pattern CHANGE =
      Pattern.compile("^，?(共|累计)?(增幅|降幅|增加|增长|提高|减少|下降|降低|上升|净增)了?(为|达|达到)?$");
  private static final Pattern TAIL = Pattern.compile("(总数|人数|数量|总量|数)$");

  /** The longest words that {@link #COMPARED} can match. */
  private static final int LONGEST_COMPARISON = 20;

  /** The longest words between two levels. */
  private static final int LONGEST_RISE = 24;

  private final Passage passage;

  GrowthReader(Passage passage) {
    this.passage = passage;
  }

  List<Tie> read() {
    List<Tie> ties = new ArrayList<>();
    for (int i = 1; i < passage.mentions().size(); i++) {
      ReadingStopped.check();
      ties.addAll(fromTo(i));
      compared(i).ifPresent(ties::add);
    }
    return ties;
  }

  private Optional<Tie> compared(int index) {
    Mention change = passage.mentions().get(index);
    int clause = passage.clauseStart(change.start());
    int from = Math.max(clause, change.start() - LONGEST_COMPARISON);
    String before = passage.between(from, change.start());
    boolean compares = before.indexOf('比') >= 0 || before.indexOf('较') >= 0;
    Matcher compared = COMPARED.matcher(before);
    if (!compares || !compared.find()) {
      return Optional.empty();
    }
    String named = before.substring(0, compared.start());
    return level(index, clause)
        .filter(level -> Units.isChangeOf(change, level) && isOf(level, named))
        .map(level -> tie(RelationType.GROWTH, List.of(), level, Optional.of(change)));
  }

  /** 床位比上年增加40张 names what grew: a level of something else has not. */
  private boolean isOf(Mention level, String named) {
    String name = TAIL.matcher(named.strip()).replaceFirst("");
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

  private List<Tie> fromTo(int index) {
    int before = isYear(index - 1) && index > 1 ? index - 2 : index - 1;
    Mention base = passage.mentions().get(before);
    Mention level = passage.mentions().get(index);
    if (level.start() - base.end() > LONGEST_RISE) {
      return List.of();
    }
    String lead = passage.between(passage.clauseStart(base.start()), base.start());
    boolean from = lead.lastIndexOf('由') >= 0 || lead.lastIndexOf('从') >= 0;
    String gap = passage.between(base.end(), level.start());
    if (!from || !Units.areLevels(base, level) || !RISE.matcher(gap).find()) {
      return List.of();
    }
    Optional<Mention> change = changeAfter(index);
    Tie whole = tie(RelationType.FROM_TO, List.of(base), level, change);
    Answer turn = Directions.of(gap);
    Answer told = change.map(c -> turn(level, c)).orElse(Answer.UNKNOWN);
    return turn != Answer.UNKNOWN && told != Answer.UNKNOWN && turn != told
        ? List.of(
            tie(RelationType.FROM_TO, List.of(base), level, Optional.empty()), whole.rising(told))
        : List.of(whole);
  }

  /** “降到6517元，上升4.8%”: which way the change went, in its own words. */
  private Answer turn(Mention level, Mention change) {
    return Directions.of(passage.between(level.end(), change.start()));
  }

  private boolean isYear(int index) {
    return passage.mentions().get(index).kind() == Kind.YEAR;
  }

  private Optional<Mention> changeAfter(int index) {
    if (index + 1 >= passage.mentions().size()) {
      return Optional.empty();
    }
    Mention level = passage.mentions().get(index);
    Mention change = passage.mentions().get(index + 1);
    String gap = passage.unbracketedText(level.end(), change.start());
    boolean follows = gap.length() < 12 && CHANGE.matcher(gap).find();
    return follows && Units.isChangeOf(change, level) ? Optional.of(change) : Optional.empty();
  }

  private Tie tie(RelationType type, List<Mention> base, Mention level, Optional<Mention> change) {
    List<Tie.Knot> knots = new ArrayList<>();
    base.forEach(mention -> knots.add(Tie.Knot.of(MemberRole.BASE, mention)));
    knots.add(Tie.Knot.of(MemberRole.LEVEL, level));
    change.ifPresent(mention -> knots.add(Tie.Knot.of(MemberRole.CHANGE, mention)));
    Basis basis = Directions.basis(passage, level);
    int from = base.isEmpty() ? level.end() : base.get(0).end();
    int to = change.map(Mention::start).orElse(level.start());
    String words = passage.between(from, to);
    Answer rise = isPerhapsARank(level, words) ? Answer.UNKNOWN : Directions.of(words);
    return new Tie(type, knots, rise, Answer.UNKNOWN, basis);
  }

  /** “由12名上升到5名” may tell of a place in a ranking, which rises as its number falls. */
  private static boolean isPerhapsARank(Mention level, String words) {
    boolean place = level.symbol().equals("名") || level.symbol().equals("位");
    return place && !words.contains("增") && !words.contains("减");
  }
}

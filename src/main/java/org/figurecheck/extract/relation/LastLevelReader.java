package org.figurecheck.extract.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.figurecheck.figure.Answer;
import org.figurecheck.figure.Basis;
import org.figurecheck.figure.MemberRole;
import org.figurecheck.figure.RelationType;
import org.figurecheck.figure.Role;
import org.figurecheck.text.ReadingStopped;
import org.figurecheck.text.pattern.Sought;

/** Finds changes told with the level before: “92家，上年为87家，增加5家”, “在上年的基础上…”. */
final class LastLevelReader {
  private static final String BEFORE =
      "("
          + Directions.LAST_YEAR
          + "|年初|期初|成立时|成立之初|建校之初|建设前|改造前|实施前|[“‘「]?[一二三四五六七八九十]{1,2}五[”’」]?(规划|时期)?|[0-9]{4}年|(年初|全年)?预算数?)";
  private static final String LAST = BEFORE + "(度|末|底|同期)?(的|为|是|达|达到|有|共有)?";
  private static final String TURN = Directions.AGAINST + Directions.VERB + "了?(为|达|达到)?$";
  private static final String REACHES = "(达|达到|总数达|目前为|目前达|现为|现有|为|增至|减至|升至|降至)了?$";

  private static final Sought BASE_BEHIND = Sought.of("^[，（(]?(而|比|较|与|同)?" + LAST + "[（(]?$");
  private static final Sought NAMED_AGAIN =
      Sought.of("^[，；](?:而)?(?:" + BEFORE + ")(?:度|末|底)?([^，。；、0-9]{2,8})(?:为|是|达|达到)?$");
  private static final Sought NEXT_SENTENCE =
      Sought.of("^。(而)?" + BEFORE + "(度|末|底|同期)?(为|是|有|只有|仅为|仅有|达|达到)$");
  private static final Sought CHANGE = Sought.of("^[）)]?，?" + TURN);
  private static final Sought OF_LAST_YEAR = Sought.of(Directions.LAST_YEAR + "|同比");

  /** What leads to the time against which a change is told: 较2020年, 比上年. */
  private static final Sought COMPARED = Sought.of("[比较]([0-9]{4}年|" + Directions.LAST_YEAR + ")");

  private static final String BUDGET = "预算";
  private static final Sought BASE_AT_END = Sought.of("^[，（(]" + LAST + "$");
  private static final Sought BASE_FIRST = Sought.of("(在|比|较)(" + LAST + ")?$");

  /** The longest words that {@link #NOW} can match. */
  private static final int LONGEST_NOW = 6;

  /** The longest words that only name a year. */
  private static final int LONGEST_YEAR = 6;

  private static final Sought UPON = Sought.of("^(的?基础上(又|再)?)?" + Directions.VERB + "了?$");
  private static final Sought NOW = Sought.of("^，" + REACHES);
  private static final Sought NEXT_YEAR = Sought.of("^[，；]([0-9]{4}年|今年|本年|当年)[^，。；0-9]{0,20}$");

  private static final Sought LINK = Sought.of("同期|[，为达到是有末底]");
  private static final Sought REACHED = Sought.of("(" + Directions.VERB + ")?(到|至|为|达|达到|是)$");

  /** The longest words that tie two figures here. */
  private static final int LONGEST = 26;

  private final Passage passage;
  private final Chain chain;

  LastLevelReader(Passage passage) {
    this.passage = passage;
    this.chain = new Chain(passage, LONGEST);
  }

  List<Tie> read() {
    List<Tie> ties = new ArrayList<>();
    for (int i = 0; i + 2 < chain.size(); i++) {
      ReadingStopped.check();
      ties.addAll(ties(i));
      ties.addAll(rate(i));
    }
    return ties;
  }

  private List<Tie> ties(int index) {
    String one = chain.gap(index);
    String two = chain.gap(index + 1);
    boolean dated = one.indexOf('年') >= 0 || BASE_BEHIND.isIn(one);
    boolean turned = Directions.mayTurn(one);
    if (two.isEmpty() || !(dated || turned)) {
      return List.of();
    }
    Mention first = chain.get(index);
    Mention second = chain.get(index + 1);
    Mention third = chain.get(index + 2);
    boolean turns = Directions.mayTurn(two);
    boolean later = dated && turns && NEXT_YEAR.isIn(one) && CHANGE.isIn(two);
    if (later && isEarlier(first, one)) {
      return ties(first, second, third, two, one);
    }
    boolean behind = BASE_BEHIND.isIn(one) || NEXT_SENTENCE.isIn(one) || isNamedAgain(first, one);
    if (dated && turns && behind && CHANGE.isIn(two)) {
      return isOfLaterYear(first, one) ? List.of() : ties(second, first, third, two);
    }
    boolean datedBehind = two.indexOf('年') >= 0;
    if (turned && datedBehind && CHANGE.isIn(one) && BASE_AT_END.isIn(two)) {
      return ties(third, first, second, one);
    }
    if (turned
        && two.length() <= LONGEST_NOW
        && two.startsWith("，")
        && NOW.isIn(two)
        && UPON.isIn(one)
        && BASE_FIRST.isIn(chain.lead(first))) {
      return ties(first, third, second, one, two);
    }
    return List.of();
  }

  /** “92家，上年为87家，增加5家，增长5.7%”: the rate behind the change. */
  private List<Tie> rate(int index) {
    if (index + 3 >= chain.size()) {
      return List.of();
    }
    Mention level = chain.get(index);
    Mention base = chain.get(index + 1);
    Mention change = chain.get(index + 2);
    Mention rate = chain.get(index + 3);
    if (!rate.isPercent() || !change.isQuantity()) {
      return List.of();
    }
    String turn = chain.gap(index + 2);
    String one = chain.gap(index);
    boolean told =
        Directions.mayTurn(turn)
            && (BASE_BEHIND.isIn(one) || isNamedAgain(level, one))
            && !isOfLaterYear(level, one)
            && CHANGE.isIn(chain.gap(index + 1))
            && CHANGE.isIn(turn)
            && isAgainst(base, level, chain.gap(index + 1))
            && !(one.contains(BUDGET) && OF_LAST_YEAR.isIn(turn));
    return told ? ties(base, level, rate, turn) : List.of();
  }

  /** “2022年收入86元，2021年收入80元”: what was told of a year is told of the one before it. */
  private boolean isNamedAgain(Mention level, String words) {
    return NAMED_AGAIN
        .firstIn(words)
        .filter(told -> chain.lead(level).contains(told.group(told.groupCount())))
        .isPresent();
  }

  /** Whether the year before a figure comes before the one that the words behind it name. */
  private boolean isEarlier(Mention base, String words) {
    Optional<NamedYear> year = NamedYear.lastIn(lead(base));
    Optional<NamedYear> next = year.isEmpty() ? year : NamedYear.lastIn(words);
    if (next.isEmpty() || !year.get().isBefore(next.get())) {
      return false;
    }
    String subject = LINK.replacedIn(year.get().behind(), "");
    String named = REACHED.withoutFirst(next.get().behind());
    boolean linked = REACHED.isIn(words);
    return subject.contains(named)
        ? linked || !named.isEmpty() || words.length() <= LONGEST_YEAR
        : subject.isEmpty() && linked;
  }

  /** Whether words name a year after the one told of before: 2020年8000元，2021年达到9200元. */
  private boolean isOfLaterYear(Mention first, String words) {
    Optional<NamedYear> next = NamedYear.lastIn(words);
    String lead = lead(first);
    String part = lead.substring(lead.lastIndexOf('；') + 1);
    return next.isPresent()
        && NamedYear.lastIn(part).filter(year -> year.isBefore(next.get())).isPresent();
  }

  /** The words of the sentence before a figure. */
  private String lead(Mention mention) {
    return passage.between(passage.sentenceStart(mention.start()), mention.start());
  }

  /** Whether the words before a change hold it against no other time than that of the base. */
  private boolean isAgainst(Mention base, Mention level, String turn) {
    if (turn.contains("环比")) {
      return lead(base).contains("上月") || lead(base).contains("上季");
    }
    Optional<NamedYear> named = COMPARED.isIn(turn) ? NamedYear.lastIn(turn) : Optional.empty();
    if (named.isEmpty()) {
      return true;
    }
    Optional<NamedYear> told = NamedYear.lastIn(lead(base)).filter(NamedYear::isNumber);
    if (named.get().isNumber()) {
      return told.isEmpty() || told.get().year().equals(named.get().year());
    }
    Optional<NamedYear> later = NamedYear.lastIn(lead(level)).filter(NamedYear::isNumber);
    boolean next =
        told.isEmpty() || later.isEmpty() || told.get().number() + 1 == later.get().number();
    int clause = passage.clauseStart(base.start());
    return next && !passage.between(clause, base.start()).contains(BUDGET);
  }

  /** The change, and where the verb that leads to the level says otherwise, that as well. */
  private List<Tie> ties(Mention base, Mention level, Mention change, String... words) {
    boolean fits = Units.areLevels(base, level) && Units.isPerhapsChangeOf(change, level);
    boolean grows = level.isQuantity() && level.figure().subject().role() == Role.GROWTH;
    if (!fits || grows || !isAgainst(base, level, words[0])) {
      return List.of();
    }
    Basis basis = Directions.basis(passage, level);
    List<Tie.Knot> levels =
        List.of(Tie.Knot.of(MemberRole.BASE, base), Tie.Knot.of(MemberRole.LEVEL, level));
    List<Tie.Knot> knots = new ArrayList<>(levels);
    knots.add(Tie.Knot.of(MemberRole.CHANGE, change));
    Answer rise = Directions.of(words[0]);
    List<Tie> ties = new ArrayList<>();
    ties.add(new Tie(RelationType.FROM_TO, knots, rise, Answer.UNKNOWN, basis));
    for (int i = 1; i < words.length; i++) {
      Answer turn = Directions.turn(words[i]);
      if (turn != Answer.UNKNOWN && turn != rise) {
        ties.add(new Tie(RelationType.FROM_TO, levels, turn, Answer.UNKNOWN, basis));
      }
    }
    return ties;
  }
}

package org.figurecheck.extract.relation;

import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.figurecheck.figure.Answer;
import org.figurecheck.figure.MemberRole;
import org.figurecheck.figure.RelationType;
import org.figurecheck.figure.Role;
import org.figurecheck.text.ReadingStopped;

/** Finds changes told with the level before: “92家，上年为87家，增加5家”, “在上年的基础上…”. */
final class LastLevelReader {
  private static final String LAST =
      "(" + Directions.LAST_YEAR + "|[0-9]{4}年)(度|末|底|同期)?(的|为|是|达|达到|有|共有)?";
  private static final String AGAINST = "(同比|环比|一年间|(比|较|与)(上年|去年|上年同期|去年同期)(相比|比)?)?";
  private static final String TURN = AGAINST + Directions.VERB + "了?(为|达|达到)?$";
  private static final String REACHES = "(达|达到|总数达|目前为|目前达|现为|现有|为|增至|减至|升至|降至)了?$";

  private static final Pattern BASE_BEHIND = Pattern.compile("^[，（(]?(而|比|较)?" + LAST + "[（(]?$");
  private static final Pattern CHANGE = Pattern.compile("^[）)]?，?" + TURN);
  private static final Pattern BASE_AT_END = Pattern.compile("^[，（(]" + LAST + "$");
  private static final Pattern BASE_FIRST = Pattern.compile("(在|比|较)(" + LAST + ")?$");
  private static final Pattern UPON = Pattern.compile("^(的?基础上(又|再)?)?" + Directions.VERB + "了?$");
  private static final Pattern NOW = Pattern.compile("^，" + REACHES);
  private static final Pattern NEXT_YEAR =
      Pattern.compile("^[，；]([0-9]{4}年)[^，。；0-9]{0,16}?(到|至|为|达|达到|是)$");

  private static final Pattern LINK = Pattern.compile("[，为达到是]");
  private static final Pattern REACHED =
      Pattern.compile("(" + Directions.VERB + ")?(到|至|为|达|达到|是)$");

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
      Mention first = chain.get(i);
      Mention second = chain.get(i + 1);
      Mention third = chain.get(i + 2);
      tie(first, second, third).ifPresent(ties::add);
      rate(i).ifPresent(ties::add);
    }
    return ties;
  }

  private Optional<Tie> tie(Mention first, Mention second, Mention third) {
    String one = chain.gap(first, second);
    String two = chain.gap(second, third);
    if (one.isEmpty() || two.isEmpty()) {
      return Optional.empty();
    }
    if (BASE_BEHIND.matcher(one).find() && CHANGE.matcher(two).find()) {
      return tie(second, first, third, two);
    }
    if (CHANGE.matcher(one).find() && BASE_AT_END.matcher(two).find()) {
      return tie(third, first, second, one);
    }
    if (UPON.matcher(one).find()
        && NOW.matcher(two).find()
        && BASE_FIRST.matcher(chain.lead(first)).find()) {
      return tie(first, third, second, one);
    }
    boolean later = NEXT_YEAR.matcher(one).find() && CHANGE.matcher(two).find();
    return later && isEarlier(first, one) ? tie(first, second, third, two) : Optional.empty();
  }

  /** “92家，上年为87家，增加5家，增长5.7%”: the rate behind the change. */
  private Optional<Tie> rate(int index) {
    if (index + 3 >= chain.size()) {
      return Optional.empty();
    }
    Mention level = chain.get(index);
    Mention base = chain.get(index + 1);
    Mention change = chain.get(index + 2);
    Mention rate = chain.get(index + 3);
    String turn = chain.gap(change, rate);
    boolean told =
        rate.isPercent()
            && change.isQuantity()
            && BASE_BEHIND.matcher(chain.gap(level, base)).find()
            && CHANGE.matcher(chain.gap(base, change)).find()
            && CHANGE.matcher(turn).find();
    return told ? tie(base, level, rate, turn) : Optional.empty();
  }

  /** Whether the year before a figure comes before the one that the words behind it name. */
  private boolean isEarlier(Mention base, String words) {
    int start = passage.sentenceStart(base.start());
    String lead = passage.between(start, base.start());
    int year = lead.lastIndexOf('年');
    int next = words.indexOf('年');
    if (year < 4 || next < 4) {
      return false;
    }
    String subject = LINK.matcher(lead.substring(year + 1)).replaceAll("");
    String named = REACHED.matcher(words.substring(next + 1)).replaceFirst("");
    return lead.substring(year - 4, year).compareTo(words.substring(next - 4, next)) < 0
        && subject.contains(named);
  }

  private Optional<Tie> tie(Mention base, Mention level, Mention change, String words) {
    boolean fits = Units.areLevels(base, level) && Units.isChangeOf(change, level);
    boolean grows = level.isQuantity() && level.figure().subject().role() == Role.GROWTH;
    if (!fits || grows) {
      return Optional.empty();
    }
    List<Tie.Knot> knots =
        List.of(
            Tie.Knot.of(MemberRole.BASE, base),
            Tie.Knot.of(MemberRole.LEVEL, level),
            Tie.Knot.of(MemberRole.CHANGE, change));
    return Optional.of(
        new Tie(
            RelationType.FROM_TO,
            knots,
            Directions.of(words),
            Answer.UNKNOWN,
            Directions.basis(passage, level)));
  }
}

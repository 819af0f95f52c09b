package org.figurecheck.extract.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.figurecheck.figure.Answer;
import org.figurecheck.figure.UnitClass;
import org.figurecheck.text.pattern.Sought;

/**
 * Wholes told in several measures at once, and parts told in each: “80户200人，其中甲村30户90人”,
 * “发放50万元，惠及800人次。包括：助学金300人、20万元，…”.
 */
final class PairedParts {
  private static final Set<Cue.Kind> KINDS =
      Set.of(
          Cue.Kind.OF_WHICH,
          Cue.Kind.INCLUDING,
          Cue.Kind.EACH_BEING,
          Cue.Kind.COLON,
          Cue.Kind.DIVIDED,
          Cue.Kind.SORTED);

  /** One project has money of several sources, and one place is told of for several uses. */
  private static final Sought SEVERAL = Sought.of("来源|用途|投向|渠道|对象|内容");

  /** “…，占规划的42%”: what the last of them is of a larger whole. */
  private static final Sought SHARE = Sought.of("^，占[^，。；]{1,16}[%％]?，?$");

  private static final int LONGEST_LABEL = 24;
  private static final int LONGEST_NOUN = 3;

  /** The noun of a row with what its people have of it: 1524名学生受益. */
  private static final int LONGEST_TAIL = 6;

  private static final int LONGEST_BARE = 14;
  private static final int MOST = 3;
  private static final String SEPARATORS = "，、；： ";
  private static final Set<Character> NO_SUM = Set.of('均', '每', '率', '各', '比', '最', '第', '剩', '超');

  /** What makes 各 tell of all together: 各类补助. */
  private static final String SORTS = "类项级种界族地";

  /** A thing that lies in two parts is counted in both. */
  private static final List<String> SHARED =
      List.of("涉及", "覆盖", "惠及", "受益", "辐射", "带动", "服务", "参加", "参与");

  private final Passage passage;
  private final Cue cue;
  private PartScan.Rest rest = PartScan.Rest.NONE;

  PairedParts(Passage passage, Cue cue) {
    this.passage = passage;
    this.cue = cue;
  }

  /** A tie for each measure, none where the text does not tell whole and parts alike. */
  List<Tie> ties() {
    if (!KINDS.contains(cue.kind()) || cue.kind().isWay() && isOfSeveral()) {
      return List.of();
    }
    int end = isOfSentenceBefore() ? passage.sentenceStart(cue.start()) - 1 : cue.start();
    List<Mention> before =
        passage.unbracketed(passage.sentenceStart(end), end).stream()
            .filter(mention -> passage.at(passage.clauseStart(mention.start())) != '占')
            .toList();
    List<Tie> ties = List.of();
    for (int width = Math.min(MOST, before.size()); width > 1 && ties.isEmpty(); width--) {
      List<Mention> whole = before.subList(before.size() - width, before.size());
      ties = isWhole(whole, end) ? ties(whole) : List.of();
      if (ties.stream().anyMatch(tie -> isOfLarger(tie, before))) {
        return List.of();
      }
      if (ties.isEmpty() && width == 2 && isWhole(whole, end)) {
        ties = ties(List.of(whole.get(1), whole.get(0)));
      }
    }
    return ties;
  }

  /** Whether a part is more than its whole, and a larger figure of its measure is told before. */
  private boolean isOfLarger(Tie tie, List<Mention> before) {
    Mention whole = passage.mentions().get(tie.knots().get(0).index());
    Mention part = passage.mentions().get(tie.last().index());
    return Sum.exceeds(part, whole)
        && before.stream().anyMatch(m -> Units.areOfOneWord(m, part) && Sum.exceeds(m, whole));
  }

  private boolean isOfSeveral() {
    return SEVERAL.isIn(passage.between(cue.start(), cue.from()));
  }

  /** “…。包括：”, “…。其中，”, “…。从学段看，”: a cue that opens its sentence and says that a list follows. */
  private boolean isOfSentenceBefore() {
    int start = passage.sentenceStart(cue.start());
    return passage.at(start - 1) == '。'
        && passage.between(start, cue.start()).isBlank()
        && (cue.kind() == Cue.Kind.OF_WHICH
            || cue.kind().isWay()
            || passage.between(cue.start(), cue.from()).indexOf('：') >= 0);
  }

  private List<Tie> ties(List<Mention> whole) {
    List<List<Part>> rows = rows(whole);
    if (rows.isEmpty() || (cue.kind() != Cue.Kind.OF_WHICH && rows.size() < 2)) {
      return List.of();
    }
    Gates gates = new Gates(passage, cue, rest);
    List<Tie> ties = new ArrayList<>();
    for (int i = 0; i < whole.size(); i++) {
      int column = i;
      ties.add(tie(whole, i, gates.sum(rows.stream().map(row -> row.get(column)).toList())));
    }
    return ties;
  }

  private Tie tie(List<Mention> whole, int column, Sum sum) {
    Mention all = whole.get(column);
    boolean first = whole.stream().allMatch(m -> all.start() <= m.start());
    if (!first && !Units.countsTimes(all) && AnyWord.in(lead(all), SHARED)) {
      return PartsReader.tie(all, new Sum(sum.parts(), Answer.NO, Answer.NO));
    }
    boolean heads = sum.parts().stream().anyMatch(part -> countHeads(all, part.mention()));
    if (heads || mayBenefitTwice(whole, all)) {
      Answer covering = sum.covering() == Answer.NO ? Answer.NO : Answer.UNKNOWN;
      Answer disjoint = sum.disjoint() == Answer.NO ? Answer.NO : Answer.UNKNOWN;
      return Tie.sum(all, sum.mentions(), covering, disjoint);
    }
    boolean listed = isOfSentenceBefore() && cue.kind() != Cue.Kind.OF_WHICH;
    return PartsReader.tie(all, listed ? listed(all, sum) : sum);
  }

  /** A sentence that is nothing but a list of a whole told before likely holds all. */
  private static Sum listed(Mention whole, Sum sum) {
    return sum.covering() == Answer.UNKNOWN
        ? new Sum(
            sum.parts(),
            Likely.covering(whole, sum.names(), sum.mentions(), sum.disjoint()),
            sum.disjoint())
        : sum;
  }

  /** Whether one who got money of one sort may have got some of another: 助学金400人、免学费150人. */
  private boolean mayBenefitTwice(List<Mention> whole, Mention all) {
    return cue.kind() != Cue.Kind.OF_WHICH
        && all.unitClass() == UnitClass.PERSON
        && whole.stream().anyMatch(m -> m.unitClass() == UnitClass.MONEY);
  }

  /** Whether people are told where the whole counts attendances, so that they may be fewer. */
  private static boolean countHeads(Mention whole, Mention part) {
    return Units.countsTimes(whole) && part.unitClass() == UnitClass.PERSON;
  }

  /** Whether the figures stand right before a place, each of another measure. */
  private boolean isWhole(List<Mention> whole, int end) {
    String behind = passage.unbracketedText(whole.get(whole.size() - 1).end(), end);
    boolean clear =
        behind.isEmpty() || behind.equals("，") || behind.equals("；") || SHARE.isIn(behind);
    return clear && whole.stream().allMatch(m -> isSum(m) && isAlone(m, whole));
  }

  private boolean isSum(Mention mention) {
    return mention.isQuantity()
        && (Units.isCounted(mention) || Units.isMeasured(mention) || Units.countsTimes(mention))
        && isSummed(lead(mention));
  }

  private static boolean isAlone(Mention mention, List<Mention> whole) {
    return whole.stream().noneMatch(m -> m != mention && Units.sameClass(m, mention));
  }

  private List<List<Part>> rows(List<Mention> whole) {
    List<List<Part>> rows = new ArrayList<>();
    List<Mention> figures =
        passage.unbracketed(cue.from(), passage.scopeEnd(cue.from())).stream()
            .filter(Mention::isQuantity)
            .toList();
    int width = whole.size();
    int from = cue.from();
    rest = PartScan.Rest.NONE;
    for (int i = 0; i < figures.size(); i += width) {
      List<Mention> row = figures.subList(i, Math.min(i + width, figures.size()));
      String lead = behindNoun(passage.unbracketedText(from, row.get(0).start()), i > 0);
      if (!isLike(whole, row) || !isLabel(lead, i == 0)) {
        rest = PartScan.Rest.SURE;
        break;
      }
      String label = PartName.bare(trimmed(lead));
      rows.add(row.stream().map(m -> new Part(m, label, List.of(), false)).toList());
      from = row.get(width - 1).end();
    }
    return rows;
  }

  /** Whether figures are told as the whole was, or more shortly. */
  private boolean isLike(List<Mention> whole, List<Mention> row) {
    return row.size() == whole.size()
        && IntStream.range(0, row.size())
            .allMatch(
                i ->
                    isSameClass(whole.get(i), row.get(i))
                        && (i == 0
                            || isShorter(gap(whole, i), gap(row, i))
                            || isNounOf(whole, row, i)));
  }

  /** “集团6个，学校38所，其中城区3个集团19所学校”: the noun of the figure before, told behind it. */
  private boolean isNounOf(List<Mention> whole, List<Mention> row, int i) {
    boolean first = row.get(i - 1).start() < row.get(i).start();
    String noun = gap(row, i);
    Mention counted = whole.get(first ? i - 1 : i);
    int end = Math.min(counted.end() + LONGEST_LABEL, passage.text().length());
    return !noun.isEmpty()
        && noun.length() <= LONGEST_NOUN
        && (lead(counted).contains(noun) || passage.between(counted.end(), end).startsWith(noun));
  }

  private static boolean isSameClass(Mention whole, Mention part) {
    return Units.sameClass(whole, part) || countHeads(whole, part);
  }

  private static boolean isShorter(String told, String gap) {
    boolean bare = gap.isEmpty() || gap.equals("、");
    return isSummed(gap)
        && (bare ? told.length() < LONGEST_BARE : endsAlike(withoutAll(told), withoutAll(gap)));
  }

  private static boolean endsAlike(String told, String gap) {
    boolean parted = told.startsWith("，") && gap.startsWith("，");
    return parted ? told.endsWith(gap.substring(1)) : told.endsWith(gap);
  }

  /** 投资总额 of the whole is 投资额 of a part. */
  private static String withoutAll(String words) {
    return words.replace("总", "").replace("共", "");
  }

  private static boolean isLabel(String lead, boolean first) {
    boolean parted = first || (!lead.isEmpty() && SEPARATORS.indexOf(lead.charAt(0)) >= 0);
    String label = trimmed(lead);
    return parted
        && !label.isEmpty()
        && label.length() <= LONGEST_LABEL
        && label.chars().noneMatch(c -> SEPARATORS.indexOf(c) >= 0)
        && isSummed(label)
        && !Phrase.comments(label)
        && !Phrase.opensStatement(label);
  }

  /** Words behind the noun of the last figure of a row: 学校，乡镇 leads to 乡镇. */
  private static String behindNoun(String lead, boolean further) {
    int at = 0;
    while (further && at < lead.length() && at < LONGEST_TAIL && Passage.isHan(lead.charAt(at))) {
      at++;
    }
    boolean parted = at < lead.length() && SEPARATORS.indexOf(lead.charAt(at)) >= 0;
    return parted ? lead.substring(at) : lead;
  }

  private static String trimmed(String lead) {
    int start = 0;
    while (start < lead.length() && SEPARATORS.indexOf(lead.charAt(start)) >= 0) {
      start++;
    }
    return lead.substring(start).strip();
  }

  /** Whether words do not make their figure a mean, a rate, a rank or a change. */
  private static boolean isSummed(String words) {
    return !Phrase.compares(words)
        && IntStream.range(0, words.length())
            .noneMatch(i -> NO_SUM.contains(words.charAt(i)) && !isOfAllSorts(words, i));
  }

  private static boolean isOfAllSorts(String words, int at) {
    return words.charAt(at) == '各'
        && at + 1 < words.length()
        && (SORTS.indexOf(words.charAt(at + 1)) >= 0 || words.startsWith("学段", at + 1));
  }

  private String lead(Mention mention) {
    int clause = passage.clauseStart(mention.start());
    return passage.between(Math.max(clause, mention.start() - LONGEST_LABEL), mention.start());
  }

  /** The words between two figures, whichever of them stands first. */
  private String gap(List<Mention> row, int i) {
    Mention one = row.get(i - 1);
    Mention other = row.get(i);
    return one.end() <= other.start()
        ? passage.unbracketedText(one.end(), other.start())
        : passage.unbracketedText(other.end(), one.start());
  }
}

package org.figurecheck.extract.relation;

import com.google.re2j.Matcher;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.figurecheck.figure.Answer;
import org.figurecheck.figure.Kind;
import org.figurecheck.text.ReadingStopped;
import org.figurecheck.text.pattern.Sought;

/** Finds parts that a text adds up behind them: “中心校12所、村小35所，共计47所”. */
final class TotalReader {
  private static final Sought CUE =
      Sought.of(
          "^([^，。；、（）()0-9]{0,12})[，；]?([^，。；、：0-9]{0,10}?)"
              + "(共计|合计|总计|总共|总数|总量|总额|总人数|共)(为|有|达到?|共)?(约|大约|近|将近|接近|超过?|逾|突破)?$");

  /** The characters with which what {@link #CUE} matches may end. */
  private static final String CUE_ENDS = "计共数量额为有达到约近过超逾破";

  private static final Sought EACH = Sought.of("每|" + Phrase.EACH);
  private static final Sought TWICE = Sought.of("^[，（(][^。；]{0,8}(" + CountedTwice.WORDS + ")");
  private static final Sought SUM = Sought.of("^(合计|共计|总计|总共)$");

  /** Says of any noun that the numbers before it are added up. */
  private static final String SUMMED = "合计";

  private static final Sought VERB = Sought.of("(有|为|计|共|达)+$");
  private static final int LONGEST_CUE = 30;
  private static final int LONGEST_LABEL = 16;

  private static final int MOST_ASIDE = 4;
  private static final int FEWEST_OTHERS = 3;

  /** “小学图书共1.3万册、初中图书共4962册以及高中图书共3448册”: one more of a row. */
  private static final Sought JOINED = Sought.of("^(以及|及|和|与)");

  private final Passage passage;
  private final TotalledRows rows;

  TotalReader(Passage passage) {
    this.passage = passage;
    this.rows = new TotalledRows(passage);
  }

  List<Tie> read() {
    List<Tie> ties = new ArrayList<>();
    for (Mention mention : passage.mentions()) {
      ReadingStopped.check();
      if (mention.isQuantity() && mention.index() > 1) {
        total(mention).ifPresent(ties::add);
      }
    }
    return ties;
  }

  private Optional<Tie> total(Mention whole) {
    if (CUE_ENDS.indexOf(passage.at(whole.start() - 1)) < 0) {
      return Optional.empty();
    }
    Mention before = passage.mentions().get(whole.index() - 1);
    boolean counted = isCountOfHeld(before, whole);
    Mention last = counted ? passage.mentions().get(before.index() - 1) : outside(before, whole);
    int end = counted ? passage.clauseStart(whole.start()) - 1 : rows.end(last);
    if (whole.start() <= end || whole.start() - end > LONGEST_CUE) {
      return Optional.empty();
    }
    String gap = passage.between(end, whole.start());
    return JOINED.isIn(gap)
        ? Optional.empty()
        : CUE.firstIn(gap)
            .filter(cue -> !cue.group(1).endsWith("成"))
            .flatMap(cue -> total(last, whole, cue));
  }

  /** The last figure before a total that is told in no bracket: 专科医院2所（含分院1所），共计46所. */
  private Mention outside(Mention before, Mention whole) {
    Mention last = before;
    for (int i = 0; i < MOST_ASIDE && last.index() > 0 && rows.isAside(last, whole); i++) {
      last = passage.mentions().get(last.index() - 1);
    }
    return last;
  }

  /** “综合楼（6400平方米）、急救站（1800平方米）2个项目完工，面积合计8200平方米”: how many were listed. */
  private boolean isCountOfHeld(Mention count, Mention whole) {
    return count.kind() == Kind.COUNT
        && count.index() > 1
        && !Units.sameClass(count, whole)
        && passage.clauseStart(whole.start()) - passage.clauseEnd(count.end()) == 1
        && passage
            .before(count.start())
            .filter(held -> rows.outer(held).end() == count.start())
            .filter(held -> rows.outer(held).length() > held.span().length())
            .isPresent();
  }

  private Optional<Tie> total(Mention last, Mention whole, Matcher cue) {
    boolean bare = cue.group(3).equals("共");
    TotalledRows.Row row = rows.before(last, whole);
    List<Mention> parts = withoutWhole(row.parts(), whole);
    if (bare && !cue.group(2).isEmpty()) {
      return ofAllNamed(whole, parts, cue);
    }
    boolean behind = !cue.group(1).isEmpty();
    List<String> names = parts.stream().map(part -> name(part, behind)).toList();
    if (bare && !AllOfThem.areCounted(passage, whole, names)) {
      return Optional.empty();
    }
    boolean list =
        parts.size() > 1
            && parts.size() <= TotalledRows.MOST
            && behind == rows.isNumberFirst(parts)
            && !areOfEach(parts)
            && !countsTwice(whole)
            && !Likely.isFilledBehind(passage, whole, parts);
    return !list
        ? Optional.empty()
        : row.loose() ? ofOthers(whole, parts, cue) : total(whole, parts, cue);
  }

  /** “毕业生264人，升学198人、就业66人，合计264人”: the first is told again, not added to the others. */
  private List<Mention> withoutWhole(List<Mention> parts, Mention whole) {
    boolean several = parts.size() > 2 && parts.get(0).amount().isExact();
    List<Mention> rest = several ? parts.subList(1, parts.size()) : parts;
    boolean again =
        several && (Claimed.fits(parts.get(0), whole) || Claimed.sums(parts.get(0), rest));
    boolean sister = again && Claimed.sums(whole, parts) && areJoinedAlike(parts);
    return again && !sister ? rest : parts;
  }

  /** “学科类27家；艺术类3家；体育类24家，总计54家”: the first is no whole, though the others make it up. */
  private boolean areJoinedAlike(List<Mention> parts) {
    return isSetOff(parts, 0) == isSetOff(parts, 1);
  }

  private boolean isSetOff(List<Mention> parts, int index) {
    String gap = passage.between(parts.get(index).end(), parts.get(index + 1).start());
    return gap.indexOf('，') >= 0;
  }

  /** “一等奖24人、二等奖48人、三等奖72人，获奖选手共144人”: another noun for all, which the sum bears out. */
  private Optional<Tie> ofAllNamed(Mention whole, List<Mention> parts, Matcher cue) {
    boolean told =
        parts.size() >= FEWEST_OTHERS
            && parts.size() <= TotalledRows.MOST
            && cue.group(1).isEmpty()
            && !rows.isNumberFirst(parts)
            && !areOfEach(parts)
            && parts.stream().noneMatch(part -> Sum.exceeds(part, whole))
            && !isNamedLikeOne(cue.group(2), parts)
            && (Claimed.sums(whole, parts) || Slipped.explains(whole, parts));
    return told
        ? Optional.of(Tie.sum(whole, parts, Answer.LIKELY, Answer.LIKELY))
        : Optional.empty();
  }

  /** “小学教师共138人，初中教师共309人，高中教师共414人”: the last of a row is no total of it. */
  private boolean isNamedLikeOne(String noun, List<Mention> parts) {
    return parts.stream().anyMatch(part -> PartName.areSisters(name(part, false), noun));
  }

  /** “里程共计538公里（重复里程10公里）”. */
  private boolean countsTwice(Mention whole) {
    int end = Math.min(passage.text().length(), whole.end() + LONGEST_LABEL);
    return TWICE.isIn(passage.between(whole.end(), end));
  }

  /** “每村2名网格员、1名网格长，合计36名”: what each has does not add up to what all have. */
  private boolean areOfEach(List<Mention> parts) {
    int first = parts.get(0).start();
    return EACH.isIn(passage.between(passage.clauseStart(first), first));
  }

  /** A total of things whose names are not alike, “医院9个，诊所30个，总计39个”, where it is near. */
  private Optional<Tie> ofOthers(Mention whole, List<Mention> parts, Matcher cue) {
    boolean within =
        parts.stream().noneMatch(part -> Sum.exceeds(part, whole))
            || Slipped.explains(whole, parts);
    boolean summed = cue.group(3).equals(SUMMED);
    boolean few = parts.size() < FEWEST_OTHERS && !summed && !isSentenceOf(parts, cue);
    if (few || !within || !cue.group(1).isEmpty()) {
      return Optional.empty();
    }
    boolean named = !cue.group(2).isEmpty();
    List<String> names = parts.stream().map(part -> name(part, false)).toList();
    if (named && names.stream().anyMatch(name -> name.endsWith(cue.group(2)))) {
      return Optional.empty();
    }
    boolean all = !named || summed || closesAll(names.get(names.size() - 1), cue.group(2));
    if (!all || Likely.isContinued(passage, whole.end())) {
      return Optional.of(Tie.sum(whole, parts, Answer.UNKNOWN, all ? Answer.UNKNOWN : Answer.NO));
    }
    boolean sorts =
        !few && !named && SUM.isIn(cue.group(3)) && Overlap.disjoint(names) == Answer.YES;
    Answer covering = sorts ? Answer.LIKELY : Likely.covering(whole, names, parts, Answer.UNKNOWN);
    return Optional.of(Tie.sum(whole, parts, covering, Answer.UNKNOWN));
  }

  /** “职工218人，离休人员86人，合计304人”: two parts with which their sentence begins. */
  private boolean isSentenceOf(List<Mention> parts, Matcher cue) {
    int start = parts.get(0).start();
    return parts.size() > 1
        && cue.group(2).isEmpty()
        && SUM.isIn(cue.group(3))
        && passage.clauseStart(start) == passage.sentenceStart(start);
  }

  /** A total of what it names holds of parts that are sorts of it; of others only where it fits. */
  private Optional<Tie> total(Mention whole, List<Mention> parts, Matcher cue) {
    String name = cue.group(2);
    boolean behind = !cue.group(1).isEmpty();
    List<String> names = parts.stream().map(part -> name(part, behind)).toList();
    if (Partition.wantsThird(names) && !Claimed.sums(whole, parts)) {
      return Optional.of(Tie.sum(whole, parts, Answer.NO, Answer.YES));
    }
    if (name.isEmpty() || AllOfThem.areNamed(name)) {
      return Optional.of(Tie.sum(whole, parts, Answer.YES, Answer.YES));
    }
    String head = name.substring(name.length() - 1);
    boolean sorts = names.stream().allMatch(n -> n.endsWith(head) && n.length() > 1);
    boolean within =
        parts.stream().noneMatch(part -> Sum.exceeds(part, whole))
            || Slipped.explains(whole, parts);
    Answer disjoint = sorts ? Overlap.disjoint(names) : Answer.NO;
    if (sorts && SUM.isIn(cue.group(3)) && disjoint != Answer.NO) {
      return Optional.of(Tie.sum(whole, parts, Answer.YES, Answer.YES));
    }
    boolean others =
        !sorts
            && (parts.size() == 2
                || names.stream().anyMatch(n -> Overlap.disjoint(List.of(name, n)) == Answer.YES));
    Answer covering =
        others || Likely.isContinued(passage, whole.end())
            ? Answer.UNKNOWN
            : Likely.covering(whole, names, parts, sorts ? disjoint : Answer.UNKNOWN);
    return sorts || within
        ? Optional.of(Tie.sum(whole, parts, covering, disjoint))
        : Optional.empty();
  }

  private String name(Mention part, boolean behind) {
    if (behind) {
      int end = Math.min(passage.clauseEnd(part.end()), part.end() + LONGEST_LABEL);
      return PartName.bare(passage.between(part.end(), end).split("、")[0]);
    }
    Span outer = rows.outer(part);
    int clause = passage.clauseStart(outer.start());
    int told =
        passage.before(outer.start()).filter(m -> m.isQuantity()).map(rows::end).orElse(clause);
    int from = Math.max(Math.max(clause, told), outer.start() - LONGEST_LABEL);
    String before = passage.between(from, outer.start());
    return PartName.bare(before.substring(before.lastIndexOf('、') + 1).strip());
  }

  /** “…其他机构11家，医疗卫生机构总数104家”: what is left, by the noun that is counted in all. */
  private static boolean closesAll(String last, String counted) {
    String noun = PartName.nounOfTheRest(last);
    return noun.length() > 1 && counted.endsWith(noun);
  }
}

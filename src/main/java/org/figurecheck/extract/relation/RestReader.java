package org.figurecheck.extract.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.figurecheck.figure.Answer;
import org.figurecheck.figure.Kind;
import org.figurecheck.text.ReadingStopped;
import org.figurecheck.text.pattern.Sought;

/** Finds wholes told with what is done and what is left: “42所，验收25所，尚有17所未达标”. */
final class RestReader {
  private static final Sought LEFT = Sought.of("^(" + Leftover.SOME + "|正在|仍在|结转)");

  private static final Sought WANTING = Sought.of("^(" + Leftover.WANTING + ")");

  private static final Sought WANTED = Sought.of("[缺差需应]|计划|编制|任务|目标");

  /** Who went leaves more wanting. */
  private static final Sought GONE = Sought.of("退休|调出|调离|调走|流失|辞职|离职|减员|减少|又");

  /** With one of these a sentence tells of what is wanting, of which the next may go on. */
  private static final String WANTS = "缺差";

  /** What is still under way may have been begun before those just counted. */
  private static final Sought STILL = Sought.of("^(正在|仍在)");

  private static final String CARRIED_OVER = "结转";
  private static final Sought FOUND = Sought.of("排查|发现|查出|检查出|摸排");
  private static final Sought MENDED = Sought.of("整改|整治|治理");
  private static final Sought PLAINLY_MENDED = Sought.of("^(正在|仍在)[^，。；的还有]{0,6}$");

  private static final Sought NOT_DONE = Sought.of("^[^，。；]{0,4}(正在|尚未|还未|未|没有|待)");

  /** How things stand behind a number that is itself one of several: 14个项目已完工. */
  private static final Sought STATE = Sought.of("^[^，。；]{0,6}(已|正在|尚未|未|主体|完工|竣工|开工|投用|完成)");

  /** Cases of the year before are closed or left too, whether they are told or not. */
  private static final List<String> CASES = List.of("未结", "未审结", "未执结");

  private static final List<String> CARRIED = List.of("结转", "旧存", "遗留", "积存");

  /** “全市120家，我县除3家外，其余42家…”: who tells of some of all. */
  private static final Sought OWN = Sought.of("^(我|本|该)[省市县区镇乡村校]");

  private final Passage passage;
  private final Stock stock;

  RestReader(Passage passage) {
    this.passage = passage;
    this.stock = new Stock(passage);
  }

  /**
   * The wholes and parts.
   *
   * @param tied the indexes of the figures that have been read as wholes or parts
   */
  List<Tie> read(Set<Integer> tied) {
    List<Tie> ties = new ArrayList<>();
    List<Mention> row = new ArrayList<>();
    for (Mention mention : passage.mentions()) {
      ReadingStopped.check();
      Mention last = row.isEmpty() ? null : row.get(row.size() - 1);
      boolean anew = last != null && opensNext(last, mention);
      if (last == null || !anew && !follows(last, mention)) {
        row.clear();
      } else if (anew) {
        row.subList(0, row.size() - 1).clear();
      }
      row.add(mention);
      if (row.size() >= 3) {
        tie(row.subList(row.size() - 3, row.size()), row.size(), tied).ifPresent(ties::add);
      }
    }
    return ties;
  }

  /** Whether a figure stands in the next clause and counts the same. */
  private boolean follows(Mention last, Mention mention) {
    int clause = passage.clauseStart(mention.start());
    return last.isQuantity()
        && mention.isQuantity()
        && Units.sameClass(last, mention)
        && passage.at(clause - 1) == '，'
        && passage.clauseEnd(last.end()) == clause - 1;
  }

  /** “缺编教师260人。今年招录140人，…”: the next sentence tells what was done about it. */
  private boolean opensNext(Mention last, Mention mention) {
    int start = passage.sentenceStart(mention.start());
    return passage.at(start - 1) == '。'
        && passage.clauseEnd(last.end()) == start - 1
        && last.isQuantity()
        && mention.isQuantity()
        && last.symbol().equals(mention.symbol())
        && stock.lead(last).chars().anyMatch(c -> WANTS.indexOf(c) >= 0)
        && passage.clauseStart(mention.start()) == start;
  }

  private Optional<Tie> tie(List<Mention> three, int size, Set<Integer> tied) {
    Mention whole = three.get(0);
    Mention done = three.get(1);
    Mention rest = three.get(2);
    boolean wanting = WANTING.isIn(stock.lead(rest));
    boolean first = wanting || isLeft(rest) && !stock.isRest(whole);
    boolean plain = size == 3 && first && !stock.isRest(done) && isLast(rest);
    boolean opens =
        passage.between(passage.sentenceStart(whole.start()), whole.start()).indexOf('其') < 0;
    if (!plain
        || !opens
        || STATE.isIn(stock.tail(whole))
        || isOfOtherYears(three)
        || tied.contains(rest.index())
        || isTotalOfRow(whole, done)
        || OWN.isIn(stock.lead(done))
        || isBegunBefore(whole, done, rest)
        || new OtherThings(passage).areCounted(whole, rest)
        || Phrase.compares(stock.lead(done))) {
      return Optional.empty();
    }
    if (wanting) {
      return wanting(whole, List.of(done, rest));
    }
    boolean missing = Leftover.isMissing(stock.words(whole), stock.words(done), stock.lead(rest));
    Answer covering =
        missing
            ? Answer.YES
            : Leftover.covering(stock.isTotal(whole), stock.words(done), stock.words(rest));
    String lead = stock.lead(rest);
    boolean likely = STILL.isIn(lead) || lead.startsWith(CARRIED_OVER);
    Answer disjoint = likely ? Answer.LIKELY : Answer.YES;
    return Optional.of(Tie.sum(whole, List.of(done, rest), covering, disjoint));
  }

  /**
   * What is wanted may have become more meanwhile, so that a rest too large is only asked about.
   */
  private Optional<Tie> wanting(Mention whole, List<Mention> parts) {
    boolean wanted = WANTED.isIn(stock.lead(whole)) && !GONE.isIn(stock.words(parts.get(0)));
    if (!wanted && !Claimed.sums(whole, parts)) {
      return Optional.empty();
    }
    Answer disjoint = Claimed.isWithin(whole, parts) ? Answer.YES : Answer.LIKELY;
    return Optional.of(Tie.sum(whole, parts, Answer.UNKNOWN, disjoint));
  }

  /** “…D级12户，纳税人共262户，未评级的36户”: more than the last of a row is the total of it. */
  private boolean isTotalOfRow(Mention last, Mention total) {
    int start = passage.sentenceStart(last.start());
    return Sum.exceeds(total, last)
        && passage.mentions(start, last.start()).stream().anyMatch(m -> Units.sameClass(m, last));
  }

  /**
   * Whether what goes on may be more than those counted: cases carried over, works begun before.
   */
  private boolean isBegunBefore(Mention whole, Mention done, Mention rest) {
    String lead = stock.lead(rest);
    if (lead.startsWith(CARRIED_OVER)) {
      return whole.kind() != Kind.MONEY;
    }
    boolean found =
        FOUND.isIn(stock.words(whole))
            && MENDED.isIn(stock.words(done))
            && MENDED.isIn(stock.words(rest))
            && PLAINLY_MENDED.isIn(lead);
    return STILL.isIn(lead) && !found && !Claimed.isWithin(whole, List.of(done, rest));
  }

  private boolean isOfOtherYears(List<Mention> three) {
    Mention rest = three.get(2);
    int start = passage.sentenceStart(three.get(0).start());
    return AnyWord.in(stock.words(rest), CASES)
        || AnyWord.in(passage.between(start, three.get(1).start()), CARRIED);
  }

  private boolean isLeft(Mention mention) {
    return LEFT.isIn(stock.lead(mention)) || NOT_DONE.isIn(stock.tail(mention));
  }

  /** Whether the sentence tells no total behind: “…，24个未开工，共60个”. */
  private boolean isLast(Mention mention) {
    int end = passage.sentenceEnd(mention.end());
    return passage.mentions(mention.end(), end).stream()
        .noneMatch(next -> next.isQuantity() && Units.sameClass(next, mention));
  }
}

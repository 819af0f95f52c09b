package org.figurecheck.extract.relation;

import java.util.List;
import java.util.Optional;
import org.figurecheck.figure.Answer;
import org.figurecheck.text.pattern.Sought;

/** Finds the whole of a share where the sentence states one other figure that can be it. */
final class StatedWhole {
  private static final Sought ALL = Sought.of("^占(其|全部|总)");
  private static final Sought PART_BEHIND = Sought.of("^，(为|共|计|即|有|达|共计|合计|总计|约)+$");
  private static final Sought BEFORE_NAME =
      Sought.of("^(目前|现在|今年|(全|我|本)[省市县区州旗国镇乡校]|现有|共有|现|共|有)*");
  private static final Sought ALREADY = Sought.of("^[，]?(其中|目前|现)?已有$");
  private static final Sought AMONG = Sought.of("^\\p{Han}{2,10}[中里]共?有");
  private static final int SHORTEST_NAME = 2;

  private final Passage passage;
  private final Stock stock;

  StatedWhole(Passage passage) {
    this.passage = passage;
    this.stock = new Stock(passage);
  }

  /** “社团431个，86个按时活动，占20%”, “女教师86人，占20%，教师总数为431人”. */
  Optional<Tie> ofPart(Mention part, int verb, Mention share) {
    return other(part, share)
        .map(
            whole -> {
              boolean all = ALL.isIn(passage.between(verb, share.start()));
              boolean sure =
                  all
                      || stock.isTotal(whole)
                      || isOneOf(part, whole)
                      || isSoFar(part, whole, verb, share);
              return Proportion.tie(whole, part, share, sure ? Answer.YES : Answer.NO);
            });
  }

  /** “企业153家，已有58家投产，比例为38%”: those that already are so, of those counted right before. */
  private boolean isSoFar(Mention part, Mention whole, int verb, Mention share) {
    return whole.index() == part.index() - 1
        && whole.symbol().equals(part.symbol())
        && ALREADY.isIn(stock.lead(part))
        && verb == passage.clauseStart(share.start()) - 1
        && verb == passage.clauseEnd(part.end())
        && passage.clauseStart(part.start()) - 1 == passage.clauseEnd(whole.end());
  }

  /** “占全县教师的20%（教师共431人）”. */
  Optional<Tie> named(Mention part, String name, Mention share) {
    return other(part, share)
        .filter(whole -> stock.isTotal(whole) && stock.words(whole).contains(name))
        .map(whole -> Proportion.tie(whole, part, share, Answer.YES));
  }

  /** “粮食产量15.3万吨，小麦占74%，为11.3万吨”. */
  Optional<Tie> partBehind(Mention share) {
    int next = share.index() + 1;
    if (next >= passage.mentions().size()) {
      return Optional.empty();
    }
    Mention part = passage.mentions().get(next);
    String gap = passage.between(share.end(), part.start());
    return part.isQuantity() && PART_BEHIND.isIn(gap)
        ? other(part, share)
            .filter(whole -> whole.end() <= share.start())
            .map(whole -> Proportion.tie(whole, part, share, Answer.YES))
        : Optional.empty();
  }

  /** Another figure of the sentence that the share fits, where it does not fit the one found. */
  Optional<Mention> fitting(Mention found, Mention part, Mention share) {
    return Claimed.isShare(share, part, found)
        ? Optional.empty()
        : passage.mentions(passage.sentenceStart(part.start()), part.start()).stream()
            .filter(m -> m.isQuantity() && Units.sameClass(m, part))
            .filter(m -> Claimed.isShare(share, part, m))
            .findFirst();
  }

  private Optional<Mention> other(Mention part, Mention share) {
    List<Mention> run = stock.around(share);
    List<Mention> others = run.stream().filter(m -> m != part && !stock.isRest(m)).toList();
    return others.size() == 1 && run.contains(part)
        ? Optional.of(others.get(0)).filter(whole -> canBe(whole, part, share))
        : Optional.empty();
  }

  /** Neither a figure beside the part, with which it makes the whole, nor one of other people. */
  private boolean canBe(Mention whole, Mention part, Mention share) {
    String named = stock.words(whole);
    String said = stock.words(part);
    boolean later = whole.start() > share.start() && !stock.isTotal(whole);
    boolean among = whole.end() <= part.start() && isAmongOthers(part);
    boolean bracketed =
        whole.end() <= part.start() && !passage.isWithinReach(whole.end(), part.start());
    return !later
        && !among
        && !bracketed
        && !isWithin(part, whole)
        && !Claimed.isShareOfBoth(share, part, whole)
        && !Phrase.speakOfOthers(named, said)
        && Overlap.disjoint(List.of(stock.lead(whole), stock.lead(part))) != Answer.YES;
  }

  /** “教师中有特级教师5人，高级教师92人，占43.8%”: of those told before. */
  private boolean isAmongOthers(Mention part) {
    return AMONG.isIn(passage.between(passage.sentenceStart(part.start()), part.start()));
  }

  /** Whether a bracket behind the part holds the other, less than it: 60件（其中重办4件），占20%. */
  private boolean isWithin(Mention part, Mention other) {
    return other.start() > part.end()
        && Sum.exceeds(part, other)
        && !passage.unbracketed(part.start(), other.end()).contains(other);
  }

  /** Whether the part is named after its whole: 农村小学教师 of 小学教师. */
  private boolean isOneOf(Mention part, Mention whole) {
    String name = BEFORE_NAME.withoutFirst(stock.lead(whole));
    String one = stock.lead(part);
    return name.length() >= SHORTEST_NAME && one.length() > name.length() && one.endsWith(name);
  }
}

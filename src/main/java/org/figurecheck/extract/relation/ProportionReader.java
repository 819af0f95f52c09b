package org.figurecheck.extract.relation;

import com.google.re2j.Pattern;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.figurecheck.figure.Amount;
import org.figurecheck.figure.Answer;
import org.figurecheck.figure.Certainty;
import org.figurecheck.text.ReadingStopped;
import org.figurecheck.text.pattern.Sought;

/** Finds rates whose part and whole the sentence tells: “40家，合格38家，合格率95%”, “完成率…”. */
final class ProportionReader {
  private static final Pattern DIVIDED = Pattern.compile("^ ?[/／÷] ?$");
  private static final Pattern THAT_IS = Pattern.compile("^的[^。；]{0,40}，(即|也就是|也就是说)[^。；，]{0,8}$");
  private static final Pattern BEHIND_RATE = Pattern.compile("^(左右)?[（(]$");

  private static final List<String> CARRIED = List.of("结转", "旧存", "遗留", "积存");
  private static final List<String> ONWARD = List.of("下", "次年", "明年", "来年");

  /** The area of which green is a share, rather than that of the buildings on it. */
  private static final Sought LAND = Sought.of("占地|用地|总面积|校园|校区|土地");

  private static final Amount ALL = Amount.exactly(100);
  private static final Sought COUNTED = Sought.of("^\\p{Han}{2,8}(，(其中|已有?)?|中，?有?|，有)$");
  private static final Sought GIVEN = Sought.of("^(已经?)?(建成|建立|建起|建有|设立|设有|配备|开通|安装|接通)");
  private static final Sought AMONG = Sought.of("^[^，。；、：]{0,10}，其中$");
  private static final int NOUN = 2;
  private static final int LONGEST_NOUN = 14;

  private final Passage passage;
  private final Stock stock;
  private final CompletionReader plans;
  private final BorneOut borneOut;
  private final PriorTotal prior;
  private final RatedDeed deeds;
  private final RateScope scope;

  ProportionReader(Passage passage) {
    this.passage = passage;
    this.stock = new Stock(passage);
    this.plans = new CompletionReader(passage, stock);
    this.borneOut = new BorneOut(passage, stock);
    this.prior = new PriorTotal(passage, stock);
    this.deeds = new RatedDeed(passage, stock);
    this.scope = new RateScope(passage);
  }

  /**
   * The shares that are not tied yet.
   *
   * @param tied the indexes of those that are
   */
  List<Tie> read(Set<Integer> tied) {
    return passage.mentions().stream()
        .filter(mention -> mention.isPercent() && !tied.contains(mention.index()))
        .flatMap(share -> tie(share).stream())
        .toList();
  }

  private Optional<Tie> tie(Mention share) {
    ReadingStopped.check();
    List<Mention> run = stock.around(share);
    return shown(share, run)
        .or(() -> plans.tie(share, run))
        .or(() -> rated(share, run))
        .or(() -> borneOut.tie(share));
  }

  /** “合格率48%（359名/749名）”, “46.8%的医生参加了培训，即148名中有69名”. */
  private Optional<Tie> shown(Mention share, List<Mention> run) {
    List<Mention> behind = run.stream().filter(m -> m.start() > share.end()).toList();
    if (behind.size() != 2) {
      return Optional.empty();
    }
    Mention first = behind.get(0);
    Mention second = behind.get(1);
    String gap = passage.between(share.end(), first.start());
    String middle = passage.between(first.end(), second.start());
    if (DIVIDED.matcher(middle).find() && BEHIND_RATE.matcher(gap).find()) {
      return Optional.of(Proportion.tie(second, first, share, Answer.YES));
    }
    return THAT_IS.matcher(gap).find() && stock.isTotal(first)
        ? Optional.of(Proportion.tie(first, second, share, Answer.YES))
        : Optional.empty();
  }

  private Optional<Tie> rated(Mention share, List<Mention> run) {
    Optional<RateTold> rate = RateTold.before(passage, share);
    return rate.filter(told -> follows(told, share, run))
        .flatMap(
            told -> {
              Optional<Tie> tie =
                  run.size() < 2 ? before(told, share, run.get(0)) : rated(told, share, run);
              return tie.or(() -> deeds.tie(told.stem(), run.get(run.size() - 1), share));
            });
  }

  /** “受理信访250件。已办结245件，办结率98%”: the whole in the sentence before. */
  private Optional<Tie> before(RateTold rate, Mention share, Mention part) {
    String words = stock.words(part);
    boolean said = rate.isSaidIn(words) && prior.isBare(part) && !stock.isRest(part);
    return said
        ? prior.of(part).flatMap(whole -> before(rate, share, part, whole))
        : Optional.empty();
  }

  private Optional<Tie> before(RateTold rate, Mention share, Mention part, Mention whole) {
    String words = stock.words(part);
    boolean sure = prior.isSure(whole, part) || Outcome.comesOf(stock.words(whole), words);
    return sure || words.indexOf('已') >= 0
        ? Optional.of(tie(whole, part, share, sure && !rate.isLoose()))
        : Optional.empty();
  }

  /** Whether a rate stands right behind the clause of the last figure before it, or in it. */
  private boolean follows(RateTold rate, Mention share, List<Mention> run) {
    List<Mention> before = run.stream().filter(m -> m.end() <= share.start()).toList();
    return !before.isEmpty()
        && passage.clauseEnd(before.get(before.size() - 1).end()) + 1 >= rate.start();
  }

  private Optional<Tie> rated(RateTold rate, Mention share, List<Mention> run) {
    List<Mention> stated =
        run.stream().filter(m -> !stock.isRest(m) && !stock.isBeyond(m)).toList();
    boolean others = stated.stream().anyMatch(m -> rate.isOfOthers(stock.words(m)));
    boolean aimed = stated.stream().anyMatch(m -> stock.isAim(m) || isCarried(m));
    if (stated.size() < 2 || others || aimed) {
      return Optional.empty();
    }
    if (stated.size() == 2 && stock.areDueAndDone(stated.get(0), stated.get(1))) {
      return Optional.of(Proportion.tie(stated.get(0), stated.get(1), share, Answer.YES));
    }
    List<Mention> said = said(rate, stated);
    List<Mention> totals = stated.stream().filter(stock::isTotal).toList();
    boolean one = said.size() == 1 && !(stated.size() == 2 && totals.equals(said));
    List<Mention> done = stated.stream().filter(m -> rate.isDoneIn(stock.words(m))).toList();
    boolean plain = said.isEmpty() && done.size() == 1 && stated.size() == 2;
    List<Mention> reached =
        rate.isOfReached() && stated.size() == 2 && isReached(stated.get(0), stated.get(1))
            ? stated.subList(1, 2)
            : List.of();
    boolean sure = one || !reached.isEmpty();
    List<Mention> sole = one ? said : !reached.isEmpty() ? reached : plain ? done : List.of();
    Optional<Mention> part = sole.isEmpty() ? part(stated, totals) : Optional.of(sole.get(0));
    return part.filter(found -> !sole.isEmpty() || rate.bare() || !said.isEmpty())
        .flatMap(
            found ->
                whole(found, share, stated)
                    .filter(whole -> whole.end() <= found.start() || totals.contains(whole))
                    .filter(whole -> stock.isPlan(whole) || !stock.isPlan(found))
                    .filter(whole -> Math.min(whole.start(), found.start()) < share.start())
                    .flatMap(whole -> tie(rate, share, whole, found, sure)));
  }

  /**
   * A rate of no more than all; where the larger stands behind, it is the whole, if that fits and
   * the words do not name the other.
   */
  private Optional<Tie> tie(
      RateTold rate, Mention share, Mention whole, Mention part, boolean sure) {
    if (scope.isAnother(rate.start(), share, whole)
        || rate.isNarrower(stock.words(whole) + stock.words(part))
        || rate.isOfLand() && !LAND.isIn(stock.lead(whole))
        || RateScope.isOfAnotherSort(stock.lead(whole), stock.lead(part))) {
      return Optional.empty();
    }
    boolean beyond = ALL.lessThan(share.amount()) == Certainty.CERTAIN;
    boolean exceeds = !beyond && Sum.exceeds(part, whole);
    if (exceeds && isAmong(whole, part) && share.amount().lessThan(ALL) == Certainty.CERTAIN) {
      return Optional.of(tie(whole, part, share, true));
    }
    if (!exceeds || isNamedWhole(whole, part, share)) {
      return Optional.of(tie(whole, part, share, sure && !rate.isLoose()));
    }
    return Claimed.isShare(share, whole, part)
        ? Optional.of(tie(part, whole, share, sure && !rate.isLoose()))
        : Optional.empty();
  }

  /** “438个村，210个建成广场，…覆盖率48%”: so many of those just counted have what the verb behind tells. */
  private boolean isReached(Mention whole, Mention part) {
    return whole.symbol().equals(part.symbol())
        && COUNTED.isIn(passage.between(whole, part, LONGEST_NOUN))
        && GIVEN.isIn(passage.between(part.end(), passage.clauseEnd(part.end())));
  }

  /** “共有36个村，其中480个建成广场，覆盖率75%”: some of those just counted, whatever the numbers say. */
  private boolean isAmong(Mention whole, Mention part) {
    return whole.symbol().equals(part.symbol())
        && AMONG.isIn(passage.between(whole, part, LONGEST_NOUN))
        && Verbs.opening(passage.text(), new Span(part.end(), passage.clauseEnd(part.end()))) > 0;
  }

  /**
   * “210个社团开展活动（共297个），开展率71%”: all of just those that the part counts, whatever the numbers say;
   * where all were reached, more may have been.
   */
  private boolean isNamedWhole(Mention whole, Mention part, Mention share) {
    String noun = stock.tail(part);
    boolean counted = whole.symbol().equals(part.symbol()) && noun.length() > NOUN;
    if (!counted || share.amount().lessThan(ALL) != Certainty.CERTAIN || !stock.isTotal(whole)) {
      return false;
    }
    String lead = stock.lead(whole);
    return lead.length() > NOUN
        ? lead.contains(noun.substring(0, NOUN))
        : Passage.isOpening(passage.at(whole.start() - lead.length() - 1));
  }

  /** The figures of which a rate is told; 集中供养率 is of 集中供养 before 分散供养. */
  private List<Mention> said(RateTold rate, List<Mention> stated) {
    List<Mention> named = stated.stream().filter(m -> rate.isNamedIn(stock.words(m))).toList();
    return named.size() == 1
        ? named
        : stated.stream().filter(m -> rate.isSaidIn(stock.words(m))).toList();
  }

  /** Whether a figure is what was left of the time before, which is only some of the whole. */
  private boolean isCarried(Mention mention) {
    String lead = stock.lead(mention);
    return AnyWord.in(lead, CARRIED) && !AnyWord.in(lead, ONWARD);
  }

  /** Of two figures the one that is no total, or where none is said to be one the later. */
  private static Optional<Mention> part(List<Mention> stated, List<Mention> totals) {
    if (stated.size() != 2 || totals.size() == 2) {
      return Optional.empty();
    }
    return Optional.of(totals.equals(stated.subList(1, 2)) ? stated.get(0) : stated.get(1));
  }

  /** The other figure; of several the one that fits, else the nearest before the part. */
  private Optional<Mention> whole(Mention part, Mention share, List<Mention> stated) {
    List<Mention> others = stated.stream().filter(m -> m != part).toList();
    Optional<Mention> fitting =
        others.stream().filter(whole -> Claimed.isShare(share, part, whole)).findFirst();
    if (fitting.isPresent() || others.size() == 1) {
      return fitting.isPresent() ? fitting : Optional.of(others.get(0));
    }
    return others.stream().filter(m -> m.end() <= part.start()).reduce((one, later) -> later);
  }

  private Tie tie(Mention whole, Mention part, Mention share, boolean sure) {
    return Proportion.tie(whole, part, share, sure ? Answer.YES : Answer.NO);
  }
}

package org.figurecheck.extract.relation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.figurecheck.figure.Amount;
import org.figurecheck.figure.Answer;
import org.figurecheck.figure.Role;
import org.figurecheck.text.pattern.Sought;

/**
 * Finds the shares told one by one of what stands before them: “共460人。其中30岁以下92人，占20%；
 * 其余368人，占80%”. That most of them fit tells which whole is meant; the others must fit it too.
 */
final class SharedStock {
  private static final Sought TOTAL = Sought.of("(总数|总量|总额|总人数|总户数|总)?的$");

  private static final BigDecimal HALF = new BigDecimal("0.5");

  /** How far back the whole may stand. */
  private static final int FARTHEST = 200;

  private final Passage passage;
  private final Set<Integer> told;
  private final Stock stock;
  private final PriorTotal prior;
  private final OtherWholes others;

  /**
   * A reader of a passage.
   *
   * @param told the indexes of the shares whose whole is told
   */
  SharedStock(Passage passage, Set<Integer> told) {
    this.passage = passage;
    this.told = told;
    this.stock = new Stock(passage);
    this.prior = new PriorTotal(passage, stock);
    this.others = new OtherWholes(passage);
  }

  List<Tie> read() {
    List<Tie> ties = new ArrayList<>();
    for (List<ShareRows.Pair> row : new ShareRows(passage).all()) {
      if (row.size() == 1) {
        alone(row.get(0)).ifPresent(ties::add);
      }
      boolean open = row.stream().anyMatch(pair -> !told.contains(pair.share().index()));
      if (row.size() > 1 && open && areOfOne(row)) {
        ties.addAll(ties(row));
      }
    }
    return ties;
  }

  /** “共有志愿者2500人。党员志愿者800人，占32%”: of the one total of the sentence before. */
  private Optional<Tie> alone(ShareRows.Pair pair) {
    return told.contains(pair.share().index())
        ? Optional.empty()
        : prior
            .of(pair.part())
            .filter(whole -> !Claimed.isShareOfBoth(pair.share(), pair.part(), whole))
            .filter(whole -> !others.isOfTwin(whole, pair.part(), pair.share()))
            .flatMap(
                whole ->
                    told(pair, whole)
                        .map(sure -> Proportion.tie(whole, pair.part(), pair.share(), sure)));
  }

  /** How surely a share is of a total, or nothing where it names another whole. */
  private Optional<Answer> told(ShareRows.Pair pair, Mention whole) {
    String name = name(pair);
    boolean named = name.isEmpty() || prior.isNamed(whole, name);
    if (!named && !prior.isAkin(whole, name)) {
      return Optional.empty();
    }
    return Optional.of(named && prior.isSure(whole, pair.part()) ? Answer.YES : Answer.NO);
  }

  private static String name(ShareRows.Pair pair) {
    return TOTAL.withoutFirst(pair.object());
  }

  /** Whether no two shares name different wholes. */
  private static boolean areOfOne(List<ShareRows.Pair> row) {
    return row.stream().map(ShareRows.Pair::object).filter(o -> !o.isEmpty()).distinct().count()
        <= 1;
  }

  private List<Tie> ties(List<ShareRows.Pair> row) {
    Mention whole = null;
    long most = 0;
    List<Mention> before = before(row);
    for (Mention candidate : before) {
      long fits = row.stream().filter(pair -> fits(pair, candidate)).count();
      if (fits >= most) {
        whole = candidate;
        most = fits;
      }
    }
    if (most == 0 || most * 2 < row.size()) {
      return List.of();
    }
    List<Tie> ties = new ArrayList<>();
    for (ShareRows.Pair pair : row) {
      tie(pair, whole, before, row, most > 1).ifPresent(ties::add);
    }
    return ties;
  }

  private Optional<Tie> tie(
      ShareRows.Pair pair,
      Mention whole,
      List<Mention> before,
      List<ShareRows.Pair> row,
      boolean sure) {
    boolean ofAnother =
        !fits(pair, whole)
            && (isCutOff(pair, whole)
                || before.stream().anyMatch(other -> fits(pair, other))
                || row.stream().anyMatch(other -> fits(pair, other.part())));
    boolean open =
        !told.contains(pair.share().index()) && !ofAnother && isOfTheRow(pair, whole, row);
    return open && !Sum.exceeds(pair.part(), whole)
        ? Optional.of(
            Proportion.tie(whole, pair.part(), pair.share(), sure ? Answer.UNKNOWN : Answer.NO))
        : Optional.empty();
  }

  /** Whether the digits behind the last were left out rather than rounded: 4.348 as 4.34. */
  private static boolean isCutOff(ShareRows.Pair pair, Mention whole) {
    Amount share = pair.share().amount();
    Amount step = share.minus(share).times(HALF);
    return Claimed.isShare(share.plus(step), pair.part(), whole.amount());
  }

  /** Whether a share that alone of its row says what it is of says the name of the whole. */
  private boolean isOfTheRow(ShareRows.Pair pair, Mention whole, List<ShareRows.Pair> row) {
    String name = name(pair);
    boolean alone = !name.isEmpty() && row.stream().anyMatch(other -> other.object().isEmpty());
    return !alone || prior.isNamed(whole, name) || prior.isAkin(whole, name);
  }

  private static boolean fits(ShareRows.Pair pair, Mention whole) {
    return whole != pair.part() && Claimed.isShare(pair.share(), pair.part(), whole);
  }

  /** What the sentence, and the one before it, state before a row of shares. */
  private List<Mention> before(List<ShareRows.Pair> row) {
    Mention first = row.get(0).part();
    int sentence = passage.sentenceStart(first.start());
    int start = passage.at(sentence - 1) == '\n' ? sentence : passage.sentenceStart(sentence - 1);
    String object =
        row.stream().map(ShareRows.Pair::object).filter(o -> !o.isEmpty()).findFirst().orElse("");
    return passage.mentions(Math.max(start, first.start() - FARTHEST), first.start()).stream()
        .filter(m -> isLevel(m) && Units.sameClass(m, first))
        .filter(m -> passage.isWithinReach(m.end(), first.start()))
        .filter(m -> Territory.holds(passage, object, m))
        .toList();
  }

  private boolean isLevel(Mention mention) {
    return mention.isQuantity()
        && mention.figure().subject().role() != Role.GROWTH
        && !Phrase.compares(stock.lead(mention));
  }
}

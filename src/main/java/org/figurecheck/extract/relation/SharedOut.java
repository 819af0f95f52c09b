package org.figurecheck.extract.relation;

import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.figurecheck.figure.Amount;
import org.figurecheck.figure.Answer;
import org.figurecheck.figure.Basis;
import org.figurecheck.figure.Certainty;
import org.figurecheck.figure.MemberRole;
import org.figurecheck.figure.RelationType;
import org.figurecheck.text.ReadingStopped;

/** Finds parts told one by one with their shares: “城区15万人，占25%；东乡45万人，占75%”. */
final class SharedOut {
  private static final Pattern SHARE =
      Pattern.compile("^[，（(]?(约)?占(比|[^，。；、：0-9]{1,14}的)?(比重|比例)?(约|为|达到?)?$");
  private static final Amount HUNDRED = Amount.exactly(100);

  /** The longest words between a part and its share, and from a share to the next part. */
  private static final int LONGEST = 24;

  private final Passage passage;
  private final Set<Integer> told;
  private final List<Tie> ties = new ArrayList<>();

  /**
   * A reader of a passage.
   *
   * @param told the indexes of the shares whose whole is told
   */
  SharedOut(Passage passage, Set<Integer> told) {
    this.passage = passage;
    this.told = told;
  }

  /** A part and the share that is said of it. */
  private record Pair(Mention part, Mention share) {}

  List<Tie> read() {
    List<Pair> row = new ArrayList<>();
    for (int i = 1; i < passage.mentions().size(); i++) {
      ReadingStopped.check();
      Pair pair = new Pair(passage.mentions().get(i - 1), passage.mentions().get(i));
      if (isPair(pair)) {
        if (!row.isEmpty() && !follows(row.get(row.size() - 1), pair)) {
          tie(row);
          row.clear();
        }
        row.add(pair);
      }
    }
    tie(row);
    return ties;
  }

  private boolean isPair(Pair pair) {
    return pair.share().isPercent()
        && pair.part().isQuantity()
        && pair.share().start() - pair.part().end() <= LONGEST
        && SHARE.matcher(passage.between(pair.part().end(), pair.share().start())).find();
  }

  private boolean follows(Pair last, Pair pair) {
    String gap = passage.unbracketedText(last.share().end(), pair.part().start());
    return last.share().index() + 1 == pair.part().index()
        && gap.length() <= LONGEST
        && gap.indexOf('。') < 0
        && gap.indexOf('\n') < 0
        && Units.sameClass(last.part(), pair.part());
  }

  private void tie(List<Pair> row) {
    List<Mention> parts = row.stream().map(Pair::part).toList();
    List<Mention> shares = row.stream().map(Pair::share).toList();
    if (row.size() < 2 || parts.stream().anyMatch(part -> part.amount().high().isInfinite())) {
      return;
    }
    Amount whole = Claimed.sum(parts);
    boolean full = Claimed.sum(shares).equalTo(HUNDRED) != Certainty.IMPOSSIBLE;
    if (full) {
      ties.add(SharesReader.tie(shares, Answer.UNKNOWN, Answer.UNKNOWN));
    }
    boolean most =
        Claimed.isEvident(row, pair -> Claimed.isShare(pair.share(), pair.part(), whole));
    if (most && shares.stream().noneMatch(share -> told.contains(share.index()))) {
      row.forEach(pair -> ties.add(tie(pair, parts)));
    }
  }

  /** A share of what its part makes together with the other parts. */
  private static Tie tie(Pair pair, List<Mention> parts) {
    List<Tie.Knot> knots = new ArrayList<>();
    parts.stream()
        .filter(part -> part != pair.part())
        .forEach(part -> knots.add(Tie.Knot.of(MemberRole.ITEM, part)));
    knots.add(Tie.Knot.of(MemberRole.PART, pair.part()));
    knots.add(Tie.Knot.of(MemberRole.SHARE, pair.share()));
    return new Tie(RelationType.SHARE_OF, knots, Answer.UNKNOWN, Answer.UNKNOWN, Basis.UNKNOWN);
  }
}

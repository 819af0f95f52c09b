package org.figurecheck.extract.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.figurecheck.figure.Amount;
import org.figurecheck.figure.Answer;
import org.figurecheck.figure.Basis;
import org.figurecheck.figure.MemberRole;
import org.figurecheck.figure.RelationType;
import org.figurecheck.text.pattern.Sought;

/** Finds parts told one by one with their shares: “城区15万人，占25%；东乡45万人，占75%”. */
final class SharedOut {
  private static final Amount HUNDRED = Amount.exactly(100);

  private static final Sought LEAD = Sought.of("^(其中：?)?(全[省市县区州旗镇乡村校])?(共有|现有|有)?");

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

  List<Tie> read() {
    new ShareRows(passage).all().forEach(this::tie);
    return ties;
  }

  private void tie(List<ShareRows.Pair> row) {
    List<Mention> parts = row.stream().map(ShareRows.Pair::part).toList();
    List<Mention> shares = row.stream().map(ShareRows.Pair::share).toList();
    if (row.size() < 2 || parts.stream().anyMatch(part -> part.amount().high().isInfinite())) {
      return;
    }
    Amount whole = Claimed.sum(parts);
    boolean full = Claimed.fits(Claimed.sum(shares), HUNDRED);
    if (full) {
      ties.add(SharesReader.tie(shares, Answer.UNKNOWN, Answer.UNKNOWN));
    }
    boolean most =
        Claimed.isEvident(row, pair -> Claimed.isShare(pair.share(), pair.part(), whole));
    if ((most || full && Partition.isMadeBy(names(parts)))
        && shares.stream().noneMatch(share -> told.contains(share.index()))) {
      row.forEach(pair -> ties.add(tie(pair, parts)));
    }
  }

  /** What the words before each part name, without the place before the first. */
  private List<String> names(List<Mention> parts) {
    return parts.stream()
        .map(part -> passage.between(passage.clauseStart(part.start()), part.start()))
        .map(LEAD::withoutFirst)
        .toList();
  }

  /** A share of what its part makes together with the other parts. */
  private static Tie tie(ShareRows.Pair pair, List<Mention> parts) {
    List<Tie.Knot> knots = new ArrayList<>();
    parts.stream()
        .filter(part -> part != pair.part())
        .forEach(part -> knots.add(Tie.Knot.of(MemberRole.ITEM, part)));
    knots.add(Tie.Knot.of(MemberRole.PART, pair.part()));
    knots.add(Tie.Knot.of(MemberRole.SHARE, pair.share()));
    return new Tie(RelationType.SHARE_OF, knots, Answer.UNKNOWN, Answer.UNKNOWN, Basis.UNKNOWN);
  }
}

package org.figurecheck.extract.relation;

import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.figurecheck.figure.Answer;
import org.figurecheck.figure.Basis;
import org.figurecheck.figure.MemberRole;
import org.figurecheck.figure.RelationType;

/**
 * Finds the shares and changes that a row of percentages gives of the figures before it:
 * “小学、初中分别有45人、15人，分别占75%、25%”, “…分别达到300元和200元，分别增长5%、4%”.
 */
final class RespectiveShares {
  private static final Pattern SHARE =
      Pattern.compile("占(比|总数的?|全部的?)?(约|为|达|达到)?$|比(重|例)(约|为|达|达到)?$");
  private static final Pattern CHANGE = Pattern.compile(Directions.VERB + "了?(约|为|达|达到)?$");

  /** The longest words before the first percentage of a row. */
  private static final int LONGEST = 24;

  /** How far back the whole may stand. */
  private static final int FARTHEST = 240;

  private final Passage passage;

  RespectiveShares(Passage passage) {
    this.passage = passage;
  }

  /** A figure and the percentage that is said of it. */
  private record Pair(Mention figure, Mention percent) {}

  List<Tie> of(List<List<Tie>> pairings) {
    List<Tie> ties = new ArrayList<>();
    for (List<Tie> rows : pairings) {
      List<Mention> figures = named(rows.get(0));
      for (Tie row : rows) {
        List<Mention> values = values(row);
        if (values.stream().allMatch(Mention::isPercent)) {
          ties.addAll(told(figures, values));
        }
        boolean counted = !values.isEmpty() && values.stream().allMatch(Mention::isQuantity);
        figures = counted ? values : figures;
      }
    }
    return ties;
  }

  private List<Mention> values(Tie row) {
    return row.knots().stream()
        .filter(knot -> knot.role() == MemberRole.STATEMENT && knot.index() >= 0)
        .map(knot -> passage.mentions().get(knot.index()))
        .toList();
  }

  /** The figures that stand in the names, where each name holds one: 小学45人、初中15人. */
  private List<Mention> named(Tie row) {
    List<Mention> figures = new ArrayList<>();
    for (Tie.Knot knot : row.knots()) {
      if (knot.role() == MemberRole.ITEM) {
        List<Mention> within = passage.mentions(knot.span().start(), knot.span().end());
        if (within.size() != 1 || !within.get(0).isQuantity()) {
          return List.of();
        }
        figures.add(within.get(0));
      }
    }
    return figures;
  }

  private List<Tie> told(List<Mention> figures, List<Mention> percents) {
    if (figures.isEmpty() || figures.size() != percents.size() || !areAlike(figures)) {
      return List.of();
    }
    List<Pair> pairs =
        IntStream.range(0, figures.size())
            .mapToObj(i -> new Pair(figures.get(i), percents.get(i)))
            .toList();
    String lead = Chain.lead(passage, percents.get(0), LONGEST);
    if (SHARE.matcher(lead).find()) {
      return shares(pairs);
    }
    return CHANGE.matcher(lead).find()
        ? pairs.stream().map(pair -> growth(pair, Directions.turn(lead))).toList()
        : List.of();
  }

  private static boolean areAlike(List<Mention> figures) {
    return figures.stream().allMatch(figure -> Units.sameClass(figure, figures.get(0)));
  }

  /** The shares of a whole told before, which the numbers bear out. */
  private List<Tie> shares(List<Pair> pairs) {
    return whole(pairs)
        .map(
            whole ->
                pairs.stream()
                    .map(p -> Proportion.tie(whole, p.figure(), p.percent(), Answer.UNKNOWN))
                    .toList())
        .orElse(List.of());
  }

  private Optional<Mention> whole(List<Pair> pairs) {
    int start = pairs.get(0).figure().start();
    return passage.mentions(start - FARTHEST, start).stream()
        .filter(m -> m.isQuantity() && Units.sameClass(m, pairs.get(0).figure()))
        .filter(m -> isEvident(pairs, m))
        .reduce((earlier, later) -> later);
  }

  /** Whether the shares are borne out by a whole, or one of them is and their parts make it up. */
  private static boolean isEvident(List<Pair> pairs, Mention whole) {
    Predicate<Pair> fits = p -> Claimed.isShare(p.percent(), p.figure(), whole);
    return Claimed.isEvident(pairs, fits)
        || pairs.stream().anyMatch(fits)
            && Claimed.sums(whole, pairs.stream().map(Pair::figure).toList());
  }

  private Tie growth(Pair pair, Answer rise) {
    return new Tie(
        RelationType.GROWTH,
        List.of(
            Tie.Knot.of(MemberRole.LEVEL, pair.figure()),
            Tie.Knot.of(MemberRole.CHANGE, pair.percent())),
        rise,
        Answer.UNKNOWN,
        Basis.NOMINAL);
  }
}

package org.figurecheck.extract.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.figurecheck.figure.MemberRole;

/** Asks all readers of averages, of ratios and of what each has. */
final class MeanTies {
  private MeanTies() {}

  static List<Tie> of(Passage passage, StockTold stock) {
    List<Tie> means = new QuotientReader(passage).read();
    List<Tie> ties = new ArrayList<>(means);
    ties.addAll(new SecondMeans(passage).read(means));
    ties.addAll(new PairedMeans(passage).read(means(means)));
    ties.addAll(new PerPupilReader(passage, stock).read(means(means)));
    ties.addAll(new DensityReader(passage).read());
    ties.addAll(new RatioReader(passage).read());
    ties.addAll(new EachReader(passage).read());
    ties.addAll(new EachBeforeAll(passage).read());
    ties.addAll(new EachBehindAll(passage).read());
    ties.addAll(new Rivals(passage).read());
    ties.addAll(new HelpedByEach(passage).read());
    ties.addAll(new Grants(passage).read());
    ties.addAll(new ListedRecipients(passage).read());
    ties.addAll(new YearlyMeanReader(passage).read());
    return ties;
  }

  /** The indexes of the averages that are tied. */
  private static Set<Integer> means(List<Tie> ties) {
    return ties.stream()
        .flatMap(tie -> tie.knots().stream())
        .filter(knot -> knot.role() == MemberRole.STATEMENT)
        .map(Tie.Knot::index)
        .collect(Collectors.toSet());
  }
}

package org.figurecheck.bench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.figurecheck.bench.genre.Report;
import org.figurecheck.bench.slip.Damaged;
import org.figurecheck.bench.slip.Edit;
import org.figurecheck.bench.slip.Slip;
import org.figurecheck.figure.Place;
import org.figurecheck.finding.Finding;
import org.figurecheck.finding.Proof;

/** Tells which findings of a damaged report speak of which error. */
final class Witness {
  private final Damaged damaged;
  private final List<Finding> fresh;

  /** Findings that the report raised before it was damaged speak of no error. */
  Witness(Damaged damaged, List<Finding> before, List<Finding> after) {
    this.damaged = damaged;
    Set<String> known = new HashSet<>();
    before.forEach(
        finding -> known.add(name(finding, damaged.moved(finding.mark().place().start()))));
    this.fresh =
        after.stream()
            .filter(finding -> !known.contains(name(finding, finding.mark().place().start())))
            .sorted(Comparator.comparing(finding -> finding.cause().severity()))
            .toList();
  }

  private static String name(Finding finding, int start) {
    return finding.cause().rule() + " " + start + " " + finding.proof().values();
  }

  Outcome outcome(Slip slip) {
    List<Place> places = places(slip);
    return new Outcome(
        damaged,
        slip,
        damaged.broken(slip),
        fresh.stream().filter(finding -> speaksOf(finding, places)).toList());
  }

  private static boolean speaksOf(Finding finding, List<Place> places) {
    return Stream.concat(
            Stream.of(finding.mark().place()),
            finding.proof().evidence().stream().map(Proof.Item::place))
        .anyMatch(place -> places.stream().anyMatch(place::meets));
  }

  /** Where it was changed; what is lost, or is a word, is told by the figures it is tied to. */
  private List<Place> places(Slip slip) {
    List<Place> places = new ArrayList<>();
    for (Edit edit : slip.edits()) {
      int start = damaged.moved(edit.start());
      places.add(new Place(start, start + edit.text().length(), ""));
    }
    if (!slip.isOnFigures()) {
      Set<Integer> tied = new HashSet<>();
      damaged.touched(slip).forEach(tie -> tied.addAll(tie.figures()));
      for (Report.Said said : damaged.report().figures()) {
        if (tied.contains(said.number()) && damaged.figure(said.number()).isPresent()) {
          int start = damaged.moved(said.start());
          places.add(new Place(start, start + said.end() - said.start(), ""));
        }
      }
    }
    return places;
  }
}

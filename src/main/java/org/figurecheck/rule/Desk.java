package org.figurecheck.rule;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.figurecheck.figure.Member;

/** One report laid out for judging; each view of it is made once, when it is first asked for. */
final class Desk {
  private final Reported reported;
  private final Indicators indicators;
  private final Map<Scope, List<Case>> cases = new EnumMap<>(Scope.class);
  private final Map<Detector, Detector.Eye> eyes = new HashMap<>();
  private RecordView now;
  private RecordView before;

  Desk(Reported reported, Indicators indicators) {
    this.reported = reported;
    this.indicators = indicators;
  }

  /** The cases of a scope; of a record the one case with what is stated in the given slots. */
  List<Case> cases(Scope asked, List<Integer> slots) {
    return asked == Scope.RECORD
        ? record(slots)
        : cases.computeIfAbsent(
            asked,
            scope ->
                new Cases(scope, reported.content(), this::surroundings, this::restated).all());
  }

  private Surroundings surroundings() {
    return new Surroundings(reported.text());
  }

  private List<List<Member>> restated() {
    return new Restated(reported, indicators).pairs();
  }

  Detector.Eye eye(Detector detector) {
    return eyes.computeIfAbsent(detector, unused -> detector.over(reported));
  }

  /** A report that states nothing of what a rule reads is not asked about it. */
  private List<Case> record(List<Integer> slots) {
    if (now == null) {
      now = new RecordView(reported.content(), indicators);
      before = new RecordView(reported.previous(), indicators);
    }
    List<Integer> stated = slots.stream().filter(now::has).toList();
    return stated.isEmpty() ? List.of() : List.of(new RecordCase(indicators, now, before, stated));
  }
}

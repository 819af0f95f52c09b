package org.figurecheck.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.figurecheck.finding.Findings.ALL;
import static org.figurecheck.finding.Findings.MONDAY;
import static org.figurecheck.finding.Findings.NOTHING;
import static org.figurecheck.finding.Findings.entry;
import static org.figurecheck.finding.Findings.finding;
import static org.figurecheck.finding.Findings.waived;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LedgerTest {
  private static final Finding SAME = finding("学校", 10, "全县有", "64所", "学校");
  private static final Finding OTHER_VALUE = finding("学校", 10, "全县有", "65所", "学校");
  private static final LocalDate TODAY = MONDAY.toLocalDate();

  private static List<Entry> decide(Entry known, List<Finding> found, Coverage checked) {
    return Ledger.decide(List.of(known), found, checked, MONDAY);
  }

  @Test
  void whatNobodyKnewIsNew() {
    List<Entry> decided = Ledger.decide(List.of(), List.of(SAME), ALL, MONDAY);
    assertThat(decided).extracting(Entry::state).containsExactly(State.NEW);
    assertThat(decided.get(0).firstFound()).isEqualTo(MONDAY.toInstant());
  }

  @ParameterizedTest
  @CsvSource({
    "NEW, OPEN, CHANGED, FIXED, NOT_CHECKABLE",
    "OPEN, OPEN, CHANGED, FIXED, NOT_CHECKABLE",
    "CHANGED, OPEN, CHANGED, FIXED, NOT_CHECKABLE",
    "RETURNED, OPEN, CHANGED, FIXED, NOT_CHECKABLE",
    "NOT_CHECKABLE, OPEN, CHANGED, FIXED, NOT_CHECKABLE",
    "WAIVED, OPEN, CHANGED, FIXED, NOT_CHECKABLE",
    "FIXED, RETURNED, RETURNED, FIXED, FIXED"
  })
  void everyStateHasItsSuccessors(
      State before, State again, State changed, State gone, State unchecked) {
    Entry known = entry(7, before, SAME);
    assertThat(stateAfter(known, List.of(SAME), ALL)).isEqualTo(again);
    assertThat(stateAfter(known, List.of(OTHER_VALUE), ALL)).isEqualTo(changed);
    assertThat(stateAfter(known, List.of(), ALL)).isEqualTo(gone);
    assertThat(stateAfter(known, List.of(), NOTHING)).isEqualTo(unchecked);
  }

  private static State stateAfter(Entry known, List<Finding> found, Coverage checked) {
    List<Entry> decided = decide(known, found, checked);
    assertThat(decided).allMatch(entry -> entry.id() == known.id());
    return decided.isEmpty() ? known.state() : decided.get(0).state();
  }

  @Test
  void whatStaysFixedIsNotWrittenAgain() {
    assertThat(decide(entry(7, State.FIXED, SAME), List.of(), ALL)).isEmpty();
    assertThat(decide(entry(7, State.NOT_CHECKABLE, SAME), List.of(), NOTHING)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(State.class)
  void aWaiverHoldsForItsValuesUntilItsLastDay(State before) {
    Entry known = waived(7, before, SAME, TODAY);
    Entry kept = decide(known, List.of(SAME), ALL).get(0);
    assertThat(kept.state()).isEqualTo(State.WAIVED);
    assertThat(kept.waiver()).isPresent();
    Entry changed = decide(known, List.of(OTHER_VALUE), ALL).get(0);
    assertThat(changed.state()).isNotEqualTo(State.WAIVED);
    assertThat(changed.waiver()).isEmpty();
    Entry expired = decide(waived(7, before, SAME, TODAY.minusDays(1)), List.of(SAME), ALL).get(0);
    assertThat(expired.state()).isNotEqualTo(State.WAIVED);
    assertThat(expired.waiver()).isEmpty();
  }

  @Test
  void aWaiverThatHoldsIsNotDisturbedByWhatCouldNotBeChecked() {
    Entry known = waived(7, State.WAIVED, SAME, TODAY);
    assertThat(decide(known, List.of(), NOTHING)).isEmpty();
    assertThat(stateAfter(known, List.of(), ALL)).isEqualTo(State.FIXED);
  }

  @Test
  void mendingTheFirstOfTwoEqualErrorsLeavesTheSecondItsHistory() {
    Finding first = finding("学校", 10, "全县有", "64所", "学校");
    Finding second = finding("学校", 90, "全县有", "64所", "学校");
    List<Entry> known = List.of(entry(1, State.OPEN, first), entry(2, State.OPEN, second));
    Finding left = finding("学校", 89, "全县有", "64所", "学校");
    assertThat(Ledger.decide(known, List.of(left), ALL, MONDAY))
        .extracting(Entry::id, Entry::state)
        .containsExactlyInAnyOrder(
            org.assertj.core.groups.Tuple.tuple(1L, State.FIXED),
            org.assertj.core.groups.Tuple.tuple(2L, State.OPEN));
  }

  @Test
  void textInsertedBeforeEqualErrorsDoesNotSwapThem() {
    Finding first = finding("学校", 10, "全县有", "64所", "学校");
    Finding second = finding("学校", 90, "全县有", "66所", "学校");
    List<Entry> known = List.of(entry(1, State.OPEN, first), entry(2, State.OPEN, second));
    List<Finding> moved =
        List.of(finding("学校", 88, "全县有", "64所", "学校"), finding("学校", 168, "全县有", "66所", "学校"));
    assertThat(Ledger.decide(known, moved, ALL, MONDAY))
        .allMatch(entry -> entry.state() == State.OPEN);
  }

  @Test
  void contextGoesBeforeOrder() {
    Finding first = finding("学校", 10, "城区共有", "64所", "学校");
    Finding second = finding("学校", 90, "乡镇共有", "64所", "学校");
    List<Entry> known = List.of(entry(1, State.OPEN, first), entry(2, State.OPEN, second));
    List<Finding> swapped =
        List.of(finding("学校", 10, "乡镇共有", "64所", "学校"), finding("学校", 90, "城区共有", "64所", "学校"));
    List<Pair> pairs = Ledger.match(known, swapped);
    assertThat(pairs)
        .allMatch(
            pair ->
                pair.entry()
                    .orElseThrow()
                    .finding()
                    .mark()
                    .excerpt()
                    .text()
                    .equals(pair.finding().orElseThrow().mark().excerpt().text()));
  }

  @Test
  void anotherReportOrSubjectIsAnotherFinding() {
    Entry known = entry(1, State.OPEN, SAME);
    Finding elsewhere = Findings.in(Findings.report("west"), SAME);
    Finding aboutOther = finding("教师", 10, "全县有", "64所", "学校");
    assertThat(decide(known, List.of(elsewhere, aboutOther), ALL))
        .extracting(Entry::state)
        .containsExactlyInAnyOrder(State.FIXED, State.NEW, State.NEW);
  }
}

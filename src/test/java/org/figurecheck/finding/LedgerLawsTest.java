package org.figurecheck.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.figurecheck.finding.Findings.MONDAY;
import static org.figurecheck.finding.Findings.finding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

/** Random histories, told beside a model that knows which error is which. */
class LedgerLawsTest {
  private static final int ERRORS = 5;

  /** One week: which errors stand in the text, with which value, and whether it was looked at. */
  record Week(List<Boolean> standing, List<Integer> values, boolean checked) {
    List<Finding> found() {
      List<Finding> found = new ArrayList<>();
      for (int i = 0; checked && i < ERRORS; i++) {
        if (standing.get(i)) {
          String words = "甲乙丙丁戊".substring(i, i + 1);
          found.add(finding(words + "校", 100 * i + 10, words + "地有", values.get(i) + "所", "学校"));
        }
      }
      return found;
    }

    Coverage coverage() {
      return (report, rule) -> checked;
    }
  }

  @Provide
  Arbitrary<Week> week() {
    return Combinators.combine(
            Arbitraries.of(true, false).list().ofSize(ERRORS),
            Arbitraries.integers().between(60, 62).list().ofSize(ERRORS),
            Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(4, Arbitraries.just(true)),
                net.jqwik.api.Tuple.of(1, Arbitraries.just(false))))
        .as(Week::new);
  }

  /** Keeps entries as a store would: by id, new ones under the next id. */
  private static final class Shelf {
    private final Map<Long, Entry> entries = new HashMap<>();
    private long next = 1;

    List<Entry> tell(Week week) {
      List<Entry> decided =
          Ledger.decide(List.copyOf(entries.values()), week.found(), week.coverage(), MONDAY);
      for (Entry entry : decided) {
        long id = entry.id() == 0 ? next++ : entry.id();
        entries.put(
            id,
            new Entry(
                id,
                entry.state(),
                entry.finding(),
                entry.firstFound(),
                entry.lastFound(),
                entry.waiver()));
      }
      return decided;
    }

    private Map<String, Entry> byWords() {
      Map<String, Entry> named = new HashMap<>();
      entries
          .values()
          .forEach(
              entry -> {
                String words = entry.finding().mark().excerpt().text().substring(0, 1);
                assertThat(named.put(words, entry)).as("two entries of one error").isNull();
              });
      return named;
    }
  }

  @Property(tries = 300)
  void everyErrorKeepsItsOwnEntryThroughAnyHistory(
      @ForAll @Size(min = 1, max = 8) List<@net.jqwik.api.From("week") Week> weeks) {
    Shelf shelf = new Shelf();
    Map<String, State> model = new HashMap<>();
    Map<String, Integer> values = new HashMap<>();
    Map<String, Long> ids = new HashMap<>();
    for (Week week : weeks) {
      shelf.tell(week);
      for (int i = 0; i < ERRORS; i++) {
        String words = "甲乙丙丁戊".substring(i, i + 1);
        State next = next(model.get(words), values.get(words), week, i);
        if (next != null) {
          model.put(words, next);
        }
        if (week.checked() && week.standing().get(i)) {
          values.put(words, week.values().get(i));
        }
      }
      Map<String, Entry> told = shelf.byWords();
      assertThat(told.keySet()).isEqualTo(model.keySet());
      model.forEach((words, state) -> assertThat(told.get(words).state()).isEqualTo(state));
      told.forEach((words, entry) -> ids.putIfAbsent(words, entry.id()));
      told.forEach((words, entry) -> assertThat(entry.id()).isEqualTo(ids.get(words)));
    }
  }

  /** The naive model: one error by itself. */
  private static State next(State before, Integer value, Week week, int error) {
    if (!week.checked()) {
      return before == null || before == State.FIXED ? before : State.NOT_CHECKABLE;
    }
    if (!week.standing().get(error)) {
      return before == null ? null : State.FIXED;
    }
    if (before == null) {
      return State.NEW;
    }
    if (before == State.FIXED) {
      return State.RETURNED;
    }
    return week.values().get(error).equals(value) ? State.OPEN : State.CHANGED;
  }

  @Property
  void decidingOnTheSameAgainSettles(@ForAll("week") Week first, @ForAll("week") Week second) {
    Shelf shelf = new Shelf();
    shelf.tell(first);
    shelf.tell(second);
    shelf.tell(second);
    Map<Long, Entry> before = Map.copyOf(shelf.entries);
    shelf.tell(second);
    assertThat(shelf.entries).isEqualTo(before);
  }

  @Property
  void equalErrorsKeepTheirHistoriesWhicheverIsMended(
      @ForAll @Size(value = ERRORS) List<Boolean> standing) {
    Predicate<Integer> stands = standing::get;
    Shelf shelf = new Shelf();
    List<Finding> all = new ArrayList<>();
    for (int i = 0; i < ERRORS; i++) {
      all.add(finding("学校", 40 * i, "全县有", "64所", "学校"));
    }
    List<Entry> known = new ArrayList<>();
    for (int i = 0; i < ERRORS; i++) {
      known.add(Findings.entry(i + 1, State.OPEN, all.get(i)));
    }
    List<Finding> left = new ArrayList<>();
    for (int i = 0; i < ERRORS; i++) {
      if (stands.test(i)) {
        left.add(all.get(i));
      }
    }
    known.forEach(entry -> shelf.entries.put(entry.id(), entry));
    Ledger.decide(known, left, (report, rule) -> true, MONDAY)
        .forEach(entry -> shelf.entries.put(entry.id(), entry));
    for (int i = 0; i < ERRORS; i++) {
      State state = shelf.entries.get(i + 1L).state();
      assertThat(state).isEqualTo(stands.test(i) ? State.OPEN : State.FIXED);
    }
    assertThat(shelf.entries).hasSize(ERRORS);
  }
}

package org.figurecheck.finding;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Decides what became of findings: values in, values out. */
public final class Ledger {
  private final Coverage checked;
  private final Instant now;
  private final LocalDate today;

  private Ledger(Coverage checked, ZonedDateTime now) {
    this.checked = checked;
    this.now = now.toInstant();
    this.today = now.toLocalDate();
  }

  /** Pairs entries with findings: by what they are about, then by context, then by order. */
  public static List<Pair> match(List<Entry> known, List<Finding> found) {
    return Matching.match(known, found);
  }

  /**
   * The entries that are new or are no longer as they were.
   *
   * @param known all entries of the series, fixed ones too
   * @param found what this run found
   * @param checked what this run looked at
   * @param now the instant of the decision, in the zone whose days waivers are counted in
   */
  public static List<Entry> decide(
      List<Entry> known, List<Finding> found, Coverage checked, ZonedDateTime now) {
    Ledger ledger = new Ledger(checked, now);
    List<Entry> decided = new ArrayList<>();
    for (Pair pair : match(known, found)) {
      Entry entry = ledger.decide(pair);
      if (pair.entry().isEmpty() || !pair.entry().get().equals(entry)) {
        decided.add(entry);
      }
    }
    return decided;
  }

  private Entry decide(Pair pair) {
    if (pair.entry().isEmpty()) {
      Finding fresh = pair.finding().orElseThrow();
      return new Entry(0, State.NEW, fresh, now, now, Optional.empty());
    }
    Entry entry = pair.entry().get();
    return pair.finding().map(finding -> again(entry, finding)).orElseGet(() -> lost(entry));
  }

  private Entry again(Entry entry, Finding finding) {
    List<String> values = finding.proof().values();
    Optional<Waiver> waiver = entry.waiver().filter(given -> given.holds(today, values));
    State state = waiver.isPresent() ? State.WAIVED : again(entry.state(), entry, values);
    return new Entry(entry.id(), state, finding, entry.firstFound(), now, waiver);
  }

  private static State again(State before, Entry entry, List<String> values) {
    return switch (before) {
      case FIXED -> State.RETURNED;
      case NEW, OPEN, CHANGED, RETURNED, WAIVED, NOT_CHECKABLE ->
          entry.finding().proof().values().equals(values) ? State.OPEN : State.CHANGED;
    };
  }

  private Entry lost(Entry entry) {
    Finding last = entry.finding();
    boolean looked = checked.covers(last.report(), last.cause().rule());
    boolean waived =
        entry.waiver().filter(given -> given.holds(today, last.proof().values())).isPresent();
    State state =
        switch (entry.state()) {
          case FIXED -> State.FIXED;
          case NEW, OPEN, CHANGED, RETURNED, NOT_CHECKABLE ->
              looked ? State.FIXED : State.NOT_CHECKABLE;
          case WAIVED -> looked ? State.FIXED : waived ? State.WAIVED : State.NOT_CHECKABLE;
        };
    return new Entry(
        entry.id(), state, last, entry.firstFound(), entry.lastFound(), entry.waiver());
  }
}

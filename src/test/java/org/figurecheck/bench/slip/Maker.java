package org.figurecheck.bench.slip;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.figurecheck.bench.genre.Chance;
import org.figurecheck.bench.genre.Report;
import org.figurecheck.bench.genre.Report.Said;
import org.figurecheck.bench.genre.Stated;

/** Makes one error of a class, where chance finds a place for it. */
final class Maker {
  private static final int NEAR = 40;

  private final Report report;
  private final Chance chance;

  Maker(Report report, Chance chance) {
    this.report = report;
    this.chance = chance;
  }

  Optional<Slip> make(SlipClass slipClass) {
    return switch (slipClass) {
      case DIGIT_REPLACED -> one(slipClass, stated -> Digits.replaced(stated, chance));
      case DIGIT_ADDED -> one(slipClass, stated -> Digits.added(stated, chance));
      case DIGIT_OMITTED -> one(slipClass, stated -> Digits.omitted(stated, chance));
      case DIGITS_SWAPPED -> one(slipClass, stated -> Digits.swapped(stated, chance));
      case UNIT -> one(slipClass, stated -> Units.slipped(stated, chance));
      case PERCENT_FOR_POINTS -> one(slipClass, Units::confused);
      case STALE -> stale();
      case DIRECTION -> direction();
      case NEIGHBOURS_SWAPPED -> neighbours();
      case TOTAL_NOT_REFRESHED -> new Totals(report, chance).slip();
      case REPLACED_EVERYWHERE -> new Everywhere(report, chance).slip();
      case ROW_MISSING -> row();
    };
  }

  private Optional<Slip> one(SlipClass slipClass, Function<Stated, Optional<Stated>> change) {
    Said said = chance.pick(report.figures());
    return change.apply(said.stated()).flatMap(now -> slip(report, slipClass, Map.of(said, now)));
  }

  private Optional<Slip> stale() {
    Said said = chance.pick(report.figures());
    return said.before().flatMap(now -> slip(report, SlipClass.STALE, Map.of(said, now)));
  }

  private Optional<Slip> neighbours() {
    int at = chance.below(report.figures().size() - 1);
    Said one = report.figures().get(at);
    Said other = report.figures().get(at + 1);
    boolean alike =
        one.stated().measure().base().equals(other.stated().measure().base())
            && one.stated().hedge().equals(other.stated().hedge())
            && one.stated().kind() == other.stated().kind()
            && other.start() - one.end() < NEAR;
    return alike
        ? slip(
            report, SlipClass.NEIGHBOURS_SWAPPED, Map.of(one, other.stated(), other, one.stated()))
        : Optional.empty();
  }

  private Optional<Slip> direction() {
    if (report.words().isEmpty()) {
      return Optional.empty();
    }
    Report.Word word = chance.pick(report.words());
    Edit edit = new Edit(word.start(), word.end(), report.written(word.opposite()));
    return Optional.of(
        new Slip(
            SlipClass.DIRECTION,
            List.of(edit),
            Map.of(),
            Slip.Gone.NOTHING,
            Set.of(word.number())));
  }

  private Optional<Slip> row() {
    if (report.rows().isEmpty()) {
      return Optional.empty();
    }
    Report.Row row = chance.pick(report.rows());
    if (report.lengths().get(row.list()) < 3) {
      return Optional.empty();
    }
    Set<Integer> lost = new TreeSet<>();
    report.figures().stream()
        .filter(said -> said.start() >= row.start() && said.end() <= row.end())
        .forEach(said -> lost.add(said.number()));
    return Optional.of(
        new Slip(
            SlipClass.ROW_MISSING,
            List.of(new Edit(row.start(), row.end(), "")),
            Map.of(),
            new Slip.Gone(lost, Set.of(row.list())),
            Set.of()));
  }

  /** The slip that makes figures say something else; none if they then read the same. */
  static Optional<Slip> slip(Report report, SlipClass slipClass, Map<Said, Stated> changes) {
    Map<Integer, Stated> changed = new TreeMap<>();
    List<Edit> edits =
        changes.entrySet().stream()
            .map(
                change -> {
                  Said said = change.getKey();
                  changed.put(said.number(), change.getValue());
                  return new Edit(said.start(), said.end(), report.written(change.getValue()));
                })
            .toList();
    boolean same =
        edits.stream()
            .anyMatch(
                edit -> report.text().substring(edit.start(), edit.end()).equals(edit.text()));
    boolean rehedged =
        changes.entrySet().stream()
            .anyMatch(
                change -> !change.getKey().stated().hedge().equals(change.getValue().hedge()));
    return same || rehedged ? Optional.empty() : Optional.of(Slip.of(slipClass, edits, changed));
  }
}

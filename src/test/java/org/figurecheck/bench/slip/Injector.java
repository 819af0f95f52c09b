package org.figurecheck.bench.slip;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.figurecheck.bench.genre.Chance;
import org.figurecheck.bench.genre.Report;
import org.figurecheck.bench.genre.Tie;

/** Puts errors into a report, in the mix in which they are met. */
public final class Injector {
  private static final int TRIES = 400;

  private final Chance chance;

  public Injector(Chance chance) {
    this.chance = chance;
  }

  /** The report with so many errors, or as many as it can bear; none touches another's ties. */
  public Damaged damage(Report report, int count) {
    List<Slip> slips = new ArrayList<>();
    Damaged damaged = new Damaged(report, slips);
    Maker maker = new Maker(report, chance);
    for (int i = 0; i < count; i++) {
      SlipClass slipClass = SlipClass.of(chance.below(100));
      for (int tries = 0; tries < TRIES && slips.size() <= i; tries++) {
        slipClass = tries % 40 == 39 ? SlipClass.of(chance.below(100)) : slipClass;
        Optional<Slip> slip = maker.make(slipClass);
        if (slip.isPresent() && isApart(slip.get(), slips, damaged)) {
          Damaged alone = new Damaged(report, List.of(slip.get()));
          if (!isWithinSlack(slip.get(), alone)) {
            slips.add(slip.get());
          }
        }
      }
    }
    return new Damaged(report, slips);
  }

  private static boolean isApart(Slip slip, List<Slip> slips, Damaged damaged) {
    List<Tie> ties = damaged.touched(slip);
    return slips.stream()
        .noneMatch(
            other ->
                damaged.touched(other).stream().anyMatch(ties::contains)
                    || other.edits().stream().anyMatch(edit -> meets(edit, slip)));
  }

  private static boolean meets(Edit edit, Slip slip) {
    return slip.edits().stream()
        .anyMatch(other -> edit.start() <= other.end() && other.start() <= edit.end());
  }

  /** It is tied by an equation, and no equation can tell it from what was there. */
  private static boolean isWithinSlack(Slip slip, Damaged damaged) {
    return slip.isOnFigures()
        && damaged.touched(slip).stream().anyMatch(Tie::isEquation)
        && damaged.broken(slip).isEmpty();
  }
}

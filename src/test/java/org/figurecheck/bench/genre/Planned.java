package org.figurecheck.bench.genre;

import java.math.BigDecimal;
import org.figurecheck.figure.Kind;

/** A plan of so many years with its first and last. */
final class Planned implements Fact {
  @Override
  public void tell(Scene scene) {
    Chance chance = scene.chance();
    int years = chance.pick(3, 3, 3, 5, 5, 2);
    int first = scene.setting().year() - chance.below(years);
    Slots slots = scene.slots();
    Stated span =
        new Stated(
            BigDecimal.valueOf(years),
            chance.of(80) ? Notation.HAN_COUNT : Notation.PLAIN,
            Measure.of("年", Kind.DURATION),
            Hedge.NONE,
            true);
    int length = slots.figure("span", span, "");
    int from = slots.figure("from", bare(first), "");
    int to = slots.figure("to", Stated.year(first + years - 1), "");
    scene.telling().tie(new Orders.Spanned(length, from, to));
    scene.say("plan-span", slots);
  }

  private static Stated bare(int year) {
    return new Stated(
        BigDecimal.valueOf(year), Notation.PLAIN, Measure.of("", Kind.YEAR), Hedge.NONE, true);
  }
}

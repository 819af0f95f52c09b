package org.figurecheck.bench.genre;

import java.math.BigDecimal;
import java.math.MathContext;
import org.figurecheck.figure.Kind;

/** A total, a number, and how much that is each. */
final class Averaged implements Fact {
  @Override
  public void tell(Scene scene) {
    Chance chance = scene.chance();
    String[] thing = scene.grammar().wording("averages", chance).split("/");
    if (!scene.isFresh(thing[0])) {
      return;
    }
    long number = chance.scaled(Long.parseLong(thing[2]), Long.parseLong(thing[3]));
    BigDecimal each =
        new BigDecimal(chance.between(Integer.parseInt(thing[6]), Integer.parseInt(thing[7])));
    boolean money = thing[5].equals("元");
    long total = each.longValue() * number + (money ? 0 : chance.below((int) number));
    total = money ? Math.max(1, total / 10_000) * 10_000 : total;
    BigDecimal exact = new BigDecimal(total).divide(new BigDecimal(number), MathContext.DECIMAL64);
    Style style = scene.style();
    Slots slots = scene.slots().text("T", thing[4]).text("W", thing[0]).text("each", thing[8]);
    int sum =
        slots.figure(
            "total",
            money ? style.money(BigDecimal.valueOf(total)) : style.count(total, thing[5]),
            thing[4]);
    int count = slots.figure("n", style.exact(number, thing[1]), thing[0]);
    Measure measure = Measure.of(thing[5], money ? Kind.MONEY : Kind.COUNT);
    int average =
        slots.figure("a", style.average(exact, money ? 0 : 1, measure), thing[8] + thing[4]);
    scene.telling().tie(new Ratios.Average(sum, count, average));
    scene.say("average", slots);
  }
}

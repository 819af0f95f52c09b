package org.figurecheck.bench.genre;

import java.math.BigDecimal;
import java.util.List;
import org.figurecheck.figure.Kind;

/** A range. */
final class Between implements Fact {
  @Override
  public void tell(Scene scene) {
    Chance chance = scene.chance();
    String[] thing = scene.grammar().wording("ranges", chance).split("/");
    if (!scene.isFresh(thing[0])) {
      return;
    }
    int low = chance.between(Integer.parseInt(thing[2]), Integer.parseInt(thing[3]));
    int high = low + Math.max(1, chance.between(low / 8, low));
    Slots slots = scene.slots().text("W", thing[0]).text("u", thing[1]);
    int from = slots.figure("low", bound(low, thing[1].equals("%") ? "%" : "", thing[1]), "");
    int to = slots.figure("high", bound(high, thing[1], thing[1]), "");
    scene.telling().tie(new Orders.Falling("range", List.of(to, from)));
    scene.say("range", slots);
  }

  private static Stated bound(int value, String word, String unit) {
    BigDecimal factor = new BigDecimal(unit.equals("公里") ? 1000 : 1);
    Measure measure = new Measure(word, factor, unit, Kind.RANGE);
    return new Stated(BigDecimal.valueOf(value), Notation.PLAIN, measure, Hedge.NONE, true);
  }
}

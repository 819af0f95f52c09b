package org.figurecheck.bench.genre;

import java.math.BigDecimal;
import java.util.Optional;
import org.figurecheck.figure.Kind;

/** A rate that went up or down by so many points. */
final class Rate implements Fact {
  @Override
  public void tell(Scene scene) {
    Chance chance = scene.chance();
    String name = scene.grammar().wording("rates", chance);
    if (!scene.isFresh(name)) {
      return;
    }
    int then = chance.between(600, 960);
    int now = Math.min(998, then + chance.pick(1, 1, 1, -1) * chance.between(3, 60));
    boolean up = now > then;
    if (now == then) {
      return;
    }
    Style style = scene.style();
    Slots slots = scene.slots().text("R", name);
    int base = slots.figure("base", style.rate(then), name);
    int level = slots.figure("level", style.rate(now), name, Optional.of(style.rate(then)));
    BigDecimal by = BigDecimal.valueOf(Math.abs(now - then), 1);
    int change = slots.figure("points", style.points(by), name);
    int word = Turns.bind(slots, "dir", up, chance, "提高", "降低", "上升", "下降");
    int verb = Turns.bind(slots, "dirto", up, chance, "提高到", "下降到", "提升至", "回落至");
    Telling telling = scene.telling();
    telling.tie(new Changes.Change(base, level, change, word, up));
    telling.tie(new Changes.Direction(base, level, word, up));
    telling.tie(new Changes.Direction(base, level, verb, up));
    telling.tie(new Sums.Ceiling(base));
    telling.tie(new Sums.Ceiling(level));
    telling.tie(new Orders.Sort(base, Kind.PERCENT));
    telling.tie(new Orders.Sort(level, Kind.PERCENT));
    scene.say("rate-change", slots);
  }
}

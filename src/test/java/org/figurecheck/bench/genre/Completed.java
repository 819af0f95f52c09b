package org.figurecheck.bench.genre;

import java.math.BigDecimal;

/** What was planned, what was done, and how much of the plan that is. */
final class Completed implements Fact {
  @Override
  public void tell(Scene scene) {
    Chance chance = scene.chance();
    String what = scene.grammar().wording("planned-money", chance);
    if (!scene.isFresh(what)) {
      return;
    }
    long planned = chance.scaled(300, 90_000) * 10_000;
    long done = planned * chance.between(55, 130) / 100 / 10_000 * 10_000;
    Style style = scene.style();
    Slots slots = scene.slots().text("W", what);
    int plan = slots.figure("plan", style.money(BigDecimal.valueOf(planned)), what);
    int so = slots.figure("done", style.money(BigDecimal.valueOf(done)), what);
    int rate = slots.figure("percent", style.percent(Facts.percent(done, planned)), "");
    scene.telling().tie(new Ratios.Share(so, plan, rate));
    scene.say("completion", slots);
  }
}

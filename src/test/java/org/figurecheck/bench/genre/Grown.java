package org.figurecheck.bench.genre;

import java.util.Optional;
import org.figurecheck.figure.Kind;

/** A level with what it was before, the change and its rate; a wording tells some of them. */
final class Grown implements Fact {
  @Override
  public void tell(Scene scene) {
    scene.topic().ifPresent(topic -> tell(scene, topic));
  }

  private static void tell(Scene scene, Topic topic) {
    Chance chance = scene.chance();
    String unit = chance.pick(topic.units());
    long now = Facts.size(topic, chance);
    long before = Facts.earlier(now, chance);
    before = topic.isMoney() ? Math.max(10_000, before / 10_000 * 10_000 + 10_000) : before;
    if (now == before) {
      return;
    }
    boolean up = now > before;
    Style style = scene.style();
    Slots slots = scene.slots().text("W", topic.name());
    Stated last = style.amount(topic, before, unit);
    int base = slots.figure("base", last, topic.name());
    int level =
        slots.figure("level", style.amount(topic, now, unit), topic.name(), Optional.of(last));
    int change = slots.figure("change", style.amount(topic, Math.abs(now - before), unit), "");
    int percent =
        slots.figure("percent", style.percent(Facts.percent(Math.abs(now - before), before)), "");
    int word = Turns.bind(slots, "dir", up, chance, "增加", "减少", "增长", "下降");
    int verb = Turns.bind(slots, "dirto", up, chance, "增加到", "减少到", "上升到", "下降到", "增至", "减至");
    int noun = Turns.bind(slots, "by", up, chance, "增幅", "降幅", "增长率", "下降率");
    Telling telling = scene.telling();
    for (int direction : new int[] {word, noun}) {
      if (!topic.isOfConstantPrices()) {
        telling.tie(new Changes.Growth(base, level, percent, direction, up));
        telling.tie(new Changes.Risen(level, change, percent, direction, up));
      }
      telling.tie(new Changes.Change(base, level, change, direction, up));
      telling.tie(new Changes.Direction(base, level, direction, up));
    }
    telling.tie(new Changes.Direction(base, level, verb, up));
    telling.tie(new Orders.Sort(percent, Kind.PERCENT));
    scene.say("growth", slots);
  }
}

package org.figurecheck.bench.genre;

import java.util.Optional;

/** A whole with one part of it, and perhaps its share. */
final class Subset implements Fact {
  @Override
  public void tell(Scene scene) {
    scene.topic().ifPresent(topic -> tell(scene, topic));
  }

  private static void tell(Scene scene, Topic topic) {
    Chance chance = scene.chance();
    String unit = chance.pick(topic.units());
    long all = Facts.size(topic, chance);
    long some = Math.max(1, Math.round(all * (0.05 + chance.below(85) / 100.0)));
    String name = chance.pick(topic.subsets());
    Slots slots = scene.slots().text("W", topic.name()).text("N", name).text("u", unit);
    Style style = scene.style();
    Stated stale = style.amount(topic, Facts.earlier(all, chance), unit);
    int whole =
        slots.figure("whole", style.amount(topic, all, unit), topic.name(), Optional.of(stale));
    int part = slots.figure("part", style.amount(topic, some, unit), name);
    int percent = slots.figure("percent", style.percent(Facts.percent(some, all)), name);
    scene.telling().tie(Sums.Sum.within(whole, part));
    scene.telling().tie(new Ratios.Share(part, whole, percent));
    scene.telling().tie(new Sums.Ceiling(percent));
    scene.say("subset", slots);
  }
}

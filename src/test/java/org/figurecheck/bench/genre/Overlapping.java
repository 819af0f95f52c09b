package org.figurecheck.bench.genre;

import java.util.ArrayList;
import java.util.List;

/** A whole with parts that overlap, and so need not make it up. */
final class Overlapping implements Fact {
  @Override
  public void tell(Scene scene) {
    Chance chance = scene.chance();
    List<Topic> fit =
        scene.setting().topics().stream()
            .filter(topic -> topic.subsets().size() > 2 && !scene.told().contains(topic.name()))
            .toList();
    if (fit.isEmpty()) {
      return;
    }
    Topic topic = chance.pick(fit);
    scene.isFresh(topic.name());
    String unit = chance.pick(topic.units());
    long all = Facts.size(topic, chance);
    Slots slots = scene.slots().text("W", topic.name());
    Style style = scene.style();
    int whole = slots.figure("whole", style.amount(topic, all, unit), topic.name());
    List<Slots.Slot> items = new ArrayList<>();
    for (String name : chance.some(topic.subsets(), 2)) {
      Slots inner = scene.slots().text("n", name);
      long some = Math.max(1, all * chance.between(40, 85) / 100);
      int part = inner.figure("x", style.amount(topic, some, unit), name);
      scene.telling().tie(Sums.Sum.within(whole, part));
      items.add(() -> scene.write("{n}{x}", inner));
    }
    String mark = chance.pick("、", "，");
    slots.list("parts", mark, mark, items);
    scene.say("overlapping", slots);
  }
}

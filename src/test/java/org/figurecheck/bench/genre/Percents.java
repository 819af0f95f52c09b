package org.figurecheck.bench.genre;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Percentages of one whole, all of them. */
final class Percents implements Fact {
  @Override
  public void tell(Scene scene) {
    scene.topic().ifPresent(topic -> tell(scene, topic));
  }

  private static void tell(Scene scene, Topic topic) {
    Chance chance = scene.chance();
    List<String> names = chance.pick(topic.partitions());
    Parts parts = Parts.of(topic, "", names, 1000, chance);
    List<Slots.Slot> items = new ArrayList<>();
    List<Slots.Slot> words = new ArrayList<>();
    List<Slots.Slot> values = new ArrayList<>();
    List<Integer> listed = new ArrayList<>();
    List<Integer> paired = new ArrayList<>();
    String wording = scene.grammar().wording("percent-item", chance);
    for (int i = 0; i < names.size(); i++) {
      Stated share = scene.style().percent(BigDecimal.valueOf(parts.truths().get(i), 1));
      String name = names.get(i);
      Slots inner = scene.slots().text("n", name);
      listed.add(inner.figure("x", share, name));
      items.add(() -> scene.write(wording, inner));
      words.add(() -> scene.telling().text(name));
      Slots value = scene.slots();
      paired.add(value.figure("x", share, name));
      values.add(() -> value.slot("x").write());
    }
    Slots slots = scene.slots().text("W", topic.name());
    slots.list("items", chance.pick("，", "、", "；"), chance.pick("，", "、"), items);
    int subjects = slots.list("names", "、", chance.pick("、", "和"), words);
    int numbers = slots.list("values", "、", chance.pick("、", "和"), values);
    scene.telling().tie(new Sums.Hundred(listed));
    scene.telling().tie(new Sums.Hundred(paired));
    scene.telling().tie(new Orders.Paired(subjects, numbers, paired));
    scene.say("percents", slots);
  }
}

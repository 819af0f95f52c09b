package org.figurecheck.bench.genre;

import java.util.ArrayList;
import java.util.List;

/** Several subjects with a rate each, respectively. */
final class Respective implements Fact {
  @Override
  public void tell(Scene scene) {
    Chance chance = scene.chance();
    String[] group = scene.grammar().wording("rate-groups", chance).split("/");
    if (!scene.isFresh(group[1] + group[0])) {
      return;
    }
    List<String> names = List.of(group[0].split(","));
    List<Slots.Slot> words = new ArrayList<>();
    List<Slots.Slot> items = new ArrayList<>();
    List<Integer> numbers = new ArrayList<>();
    for (String name : names) {
      Slots inner = scene.slots();
      int number = inner.figure("x", scene.style().rate(chance.between(720, 999)), name + group[1]);
      scene.telling().tie(new Sums.Ceiling(number));
      numbers.add(number);
      items.add(() -> inner.slot("x").write());
      words.add(() -> scene.telling().text(name));
    }
    Slots slots = scene.slots().text("R", group[1]);
    int subjects = slots.list("names", "、", chance.pick("、", "和", "及", "与"), words);
    int values = slots.list("values", chance.pick("、", "、", "，"), chance.pick("、", "和"), items);
    scene.telling().tie(new Orders.Paired(subjects, values, numbers));
    scene.say("respectively", slots);
  }
}

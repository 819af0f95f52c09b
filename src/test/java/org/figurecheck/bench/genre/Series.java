package org.figurecheck.bench.genre;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One thing in each of three years, and all of it together. */
final class Series implements Fact {
  @Override
  public void tell(Scene scene) {
    Chance chance = scene.chance();
    String[] thing = scene.grammar().wording("yearly", chance).split("/");
    if (!scene.isFresh(thing[0])) {
      return;
    }
    int last = scene.setting().year();
    List<Integer> numbers = new ArrayList<>();
    List<Slots.Slot> years = new ArrayList<>();
    List<Slots.Slot> values = new ArrayList<>();
    List<Slots.Slot> items = new ArrayList<>();
    List<Integer> itemNumbers = new ArrayList<>();
    long sum = 0;
    for (int i = 2; i >= 0; i--) {
      long truth = chance.between(Integer.parseInt(thing[2]), Integer.parseInt(thing[3]));
      sum += truth;
      Slots inner = scene.slots();
      numbers.add(inner.figure("x", scene.style().exact(truth, thing[1]), thing[0]));
      values.add(() -> inner.slot("x").write());
      Slots one = scene.slots();
      one.figure("y", Stated.year(last - i), "");
      itemNumbers.add(one.figure("x", scene.style().exact(truth, thing[1]), thing[0]));
      items.add(() -> scene.write("{y}{x}", one));
      years.add(() -> one.slot("y").write());
    }
    Slots slots = scene.slots().text("V", thing[0]);
    int whole =
        slots.figure("whole", scene.style().exact(sum, thing[1]), thing[0], Optional.empty());
    int subjects = slots.list("years", "、", chance.pick("、", "和"), years);
    int told = slots.list("values", "、", chance.pick("、", "和"), values);
    slots.list("items", chance.pick("，", "、"), chance.pick("，", "、"), items);
    scene.telling().tie(Sums.Sum.of("series", whole, numbers));
    scene.telling().tie(Sums.Sum.of("series", whole, itemNumbers));
    scene.telling().tie(new Orders.Paired(subjects, told, numbers));
    scene.say("series", slots);
  }
}

package org.figurecheck.bench.genre;

import java.util.ArrayList;
import java.util.List;

/** A list of names with their number, closed or open. */
final class Named implements Fact {
  @Override
  public void tell(Scene scene) {
    Chance chance = scene.chance();
    boolean open = chance.of(30);
    String[] kind = scene.grammar().wording("named-things", chance).split("/");
    List<String> pool =
        kind[2].equals("places") ? places(kind[3], chance) : List.of(kind[2].split(","));
    int named = chance.between(3, Math.min(6, pool.size()));
    int counted = open ? named + chance.between(0, 9) : named;
    List<Slots.Slot> items = new ArrayList<>();
    for (String name : chance.shuffled(pool).subList(0, named)) {
      items.add(() -> scene.telling().text(name));
    }
    Slots slots = scene.slots().text("W", kind[0]);
    int list = slots.list("list", "、", chance.pick("、", "、", "和", "及"), items);
    int count = slots.figure("n", scene.style().exact(counted, kind[1]), kind[0]);
    scene.telling().tie(new Orders.Counted(count, list, open));
    scene.say(open ? "list-open" : "list-closed", slots);
  }

  private static List<String> places(String ending, Chance chance) {
    List<String> names = new ArrayList<>();
    while (names.size() < 7) {
      String name = Setting.name(chance) + ending;
      if (!names.contains(name)) {
        names.add(name);
      }
    }
    return names;
  }
}

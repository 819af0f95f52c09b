package org.figurecheck.bench.genre;

import java.util.List;

/** So many added, so many lost, so many more than before. */
final class Net implements Fact {
  @Override
  public void tell(Scene scene) {
    Chance chance = scene.chance();
    String[] thing = scene.grammar().wording("net-things", chance).split("/");
    if (!scene.isFresh(thing[1])) {
      return;
    }
    int added = chance.between(8, 60);
    int lost = chance.between(1, added - 2);
    Style style = scene.style();
    Slots slots = scene.slots().text("add", thing[0]).text("W", thing[1]).text("lose", thing[2]);
    int one = slots.figure("a", style.exact(added, thing[3]), "");
    int two = slots.figure("b", style.exact(lost, thing[3]), "");
    int three = slots.figure("c", style.exact(added - lost, thing[3]), "");
    scene.telling().tie(Sums.Sum.of("net-change", one, List.of(two, three)));
    scene.say("net-change", slots);
  }
}

package org.figurecheck.bench.genre;

import java.util.List;

/** So many of so many did something, which is so many per cent. */
final class ShareOf implements Fact {
  @Override
  public void tell(Scene scene) {
    Chance chance = scene.chance();
    String[] thing = scene.grammar().wording("shared-things", chance).split("/");
    if (!scene.isFresh(thing[0])) {
      return;
    }
    int all = chance.between(Integer.parseInt(thing[2]), Integer.parseInt(thing[3]));
    int some = Math.max(1, all * chance.between(20, 99) / 100);
    Style style = scene.style();
    Slots slots = scene.slots().text("W", thing[0]).text("did", thing[4]).text("rate", thing[5]);
    int whole = slots.figure("whole", style.exact(all, thing[1]), thing[0]);
    int part = slots.figure("part", style.exact(some, thing[1]), thing[0]);
    int rest = slots.figure("rest", style.exact(all - some, thing[1]), thing[0]);
    int percent = slots.figure("percent", style.percent(Facts.percent(some, all)), thing[5]);
    scene.telling().tie(new Ratios.Share(part, whole, percent));
    scene.telling().tie(Sums.Sum.within(whole, part));
    scene.telling().tie(Sums.Sum.of("done-and-left", whole, List.of(part, rest)));
    scene.telling().tie(new Sums.Ceiling(percent));
    scene.say("share-of", slots);
  }
}

package org.figurecheck.bench.genre;

/** So many places with so many each make so many. */
final class Each implements Fact {
  @Override
  public void tell(Scene scene) {
    Chance chance = scene.chance();
    String[] thing = scene.grammar().wording("each-things", chance).split("/");
    int places = chance.between(3, 18);
    int times = chance.between(2, 12);
    Style style = scene.style();
    Slots slots = scene.slots().text("P", thing[0]).text("W", thing[2]);
    int one = slots.figure("n", style.exact(places, thing[1]), thing[0]);
    int each = slots.figure("each", style.exact(times, thing[3]), thing[2]);
    int whole = slots.figure("whole", style.exact((long) places * times, thing[3]), thing[2]);
    scene.telling().tie(new Ratios.Average(whole, one, each));
    scene.say("each", slots);
  }
}

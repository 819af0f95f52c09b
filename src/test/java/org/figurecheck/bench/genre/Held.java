package org.figurecheck.bench.genre;

/** Something that began on one day and ended on a later one. */
final class Held implements Fact {
  @Override
  public void tell(Scene scene) {
    Chance chance = scene.chance();
    int month = chance.between(1, 10);
    Slots slots = scene.slots();
    int from = slots.figure("from", Stated.day(month * 100 + chance.between(1, 28)), "");
    int later = (month + chance.between(1, 2)) * 100 + chance.between(1, 28);
    int to = slots.figure("to", Stated.day(later), "");
    scene.telling().tie(new Orders.Calendar(from));
    scene.telling().tie(new Orders.Calendar(to));
    scene.telling().tie(new Orders.Days(from, to));
    scene.say("dates", slots);
  }
}

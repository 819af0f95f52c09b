package org.figurecheck.bench.genre;

import java.util.Optional;

/** A figure that is told, and told again further down in other words. */
final class Again implements Fact {
  @Override
  public void tell(Scene scene) {
    scene.topic().ifPresent(topic -> tell(scene, topic));
  }

  private static void tell(Scene scene, Topic topic) {
    Chance chance = scene.chance();
    String unit = chance.pick(topic.units());
    long all = Facts.size(topic, chance);
    Style style = scene.style();
    Optional<Stated> stale = Optional.of(style.amount(topic, Facts.earlier(all, chance), unit));
    Slots slots = scene.slots().text("W", topic.name());
    int one = slots.figure("x", style.amount(topic, all, unit), topic.name(), stale);
    Slots again = scene.slots().text("W", topic.name());
    int other = again.figure("x", style.amount(topic, all, unit), topic.name(), stale);
    scene.telling().tie(new Sums.Same(one, other));
    scene.say("told", slots);
    scene.later().add(() -> scene.say("told-again", again));
  }
}

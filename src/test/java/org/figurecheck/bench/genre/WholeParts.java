package org.figurecheck.bench.genre;

import java.util.List;
import java.util.Optional;

/** A whole with all its parts. */
final class WholeParts implements Fact {
  @Override
  public void tell(Scene scene) {
    scene.topic().ifPresent(topic -> tell(scene, topic));
  }

  private static void tell(Scene scene, Topic topic) {
    Chance chance = scene.chance();
    String unit = chance.pick(topic.units());
    long all = Facts.size(topic, chance);
    List<String> names = chance.pick(topic.partitions());
    Slots slots = scene.slots().text("W", topic.name()).text("u", unit);
    Stated stale = scene.style().amount(topic, Facts.earlier(all, chance), unit);
    int whole =
        slots.figure(
            "whole", scene.style().amount(topic, all, unit), topic.name(), Optional.of(stale));
    Parts.of(topic, unit, names, all, chance).bind(slots, scene, whole, all);
    scene.say("whole-parts", slots);
  }
}

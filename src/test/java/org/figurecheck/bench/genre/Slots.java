package org.figurecheck.bench.genre;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a fact puts into the slots of its wording. */
final class Slots {
  /** One thing to be written. */
  interface Slot {
    void write();
  }

  private final Map<String, Slot> slots = new HashMap<>();
  private final Scene scene;

  Slots(Scene scene) {
    this.scene = scene;
  }

  Slots text(String slot, String text) {
    slots.put(slot, () -> scene.telling().text(text));
    return this;
  }

  Slots put(String slot, Slot what) {
    slots.put(slot, what);
    return this;
  }

  int figure(String slot, Stated stated, String subject) {
    return figure(slot, stated, subject, Optional.empty());
  }

  int figure(String slot, Stated stated, String subject, Optional<Stated> before) {
    int number = scene.telling().next();
    slots.put(slot, () -> scene.telling().figure(number, stated, subject, before));
    return number;
  }

  int word(String slot, String word, String opposite) {
    int number = scene.telling().next();
    slots.put(slot, () -> scene.telling().word(number, word, opposite));
    return number;
  }

  /** A list of which each row can be cut out. */
  int list(String slot, String between, String beforeLast, List<? extends Slot> items) {
    int list = scene.telling().next();
    slots.put(slot, () -> write(list, between, beforeLast, items));
    return list;
  }

  private void write(int list, String between, String beforeLast, List<? extends Slot> items) {
    Telling telling = scene.telling();
    int start = telling.at();
    for (int i = 0; i < items.size(); i++) {
      boolean last = i == items.size() - 1;
      items.get(i).write();
      int end = telling.at();
      if (!last) {
        telling.text(i == items.size() - 2 ? beforeLast : between);
        telling.row(list, start, telling.at());
        start = i == items.size() - 2 ? end : telling.at();
      } else {
        telling.row(list, start, end);
      }
    }
  }

  Slot slot(String name) {
    Slot slot = slots.get(name);
    if (slot == null) {
      throw new IllegalArgumentException("no slot {" + name + "}");
    }
    return slot;
  }

  boolean has(String name) {
    return slots.containsKey(name);
  }
}

package org.figurecheck.bench.genre;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Where a fact is told.
 *
 * @param chance what decides
 * @param grammar the wordings
 * @param style how numbers are written here
 * @param setting place, year and field
 * @param telling the report as it grows
 * @param later what is to be told again further down
 * @param told what a fact has spoken of, so that no other speaks of it
 */
record Scene(
    Chance chance,
    Grammar grammar,
    Style style,
    Setting setting,
    Telling telling,
    Deque<Runnable> later,
    Set<String> told) {
  Scene(Chance chance, Grammar grammar, Setting setting, Telling telling) {
    this(chance, grammar, new Style(chance), setting, telling, new ArrayDeque<>(), new HashSet<>());
  }

  /** Nothing was told of it before. */
  boolean isFresh(String name) {
    return told.add(name);
  }

  /** A topic of which nothing was told. */
  Optional<Topic> topic() {
    List<Topic> fresh =
        setting.topics().stream().filter(topic -> !told.contains(topic.name())).toList();
    if (fresh.isEmpty()) {
      return Optional.empty();
    }
    Topic topic = chance.pick(fresh);
    told.add(topic.name());
    return Optional.of(topic);
  }

  Slots slots() {
    return new Slots(this);
  }

  /** Tells one wording of a section. */
  void say(String section, Slots slots) {
    String line = chance.pick(grammar.section(section));
    int start = telling.at();
    write(grammar.resolved(line, chance), slots);
    telling.passage(start, section + ": " + line);
  }

  void write(String wording, Slots slots) {
    int at = 0;
    while (at < wording.length()) {
      int open = wording.indexOf('{', at);
      if (open < 0) {
        telling.text(wording.substring(at));
        return;
      }
      telling.text(wording.substring(at, open));
      int close = wording.indexOf('}', open);
      fill(wording.substring(open + 1, close), slots);
      at = close + 1;
    }
  }

  private void fill(String slot, Slots slots) {
    if (slot.startsWith("#") || slot.startsWith("~")) {
      new Loose(this).write(slot);
    } else if (slots.has(slot)) {
      slots.slot(slot).write();
    } else {
      setting.write(slot, this);
    }
  }
}

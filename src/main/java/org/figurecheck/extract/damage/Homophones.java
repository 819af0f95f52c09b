package org.figurecheck.extract.damage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.figurecheck.text.Syllables;

/** Names of two characters by how they sound, to find those that differ in one homophone. */
final class Homophones {
  private final List<String> names;

  /** The names by their first character and second syllable, in their order. */
  private final Map<Integer, List<Integer>> bySecond = new HashMap<>();

  /** The names by their first syllable and second character, in their order. */
  private final Map<Integer, List<Integer>> byFirst = new HashMap<>();

  Homophones(List<String> names) {
    this.names = List.copyOf(names);
    for (int i = 0; i < names.size(); i++) {
      char first = names.get(i).charAt(0);
      char second = names.get(i).charAt(1);
      add(bySecond, key(first, Syllables.of(second)), i);
      add(byFirst, key(Syllables.of(first), second), i);
    }
  }

  private static void add(Map<Integer, List<Integer>> map, int key, int name) {
    map.computeIfAbsent(key, any -> new ArrayList<>()).add(name);
  }

  private static int key(char first, char second) {
    return first << Character.SIZE | second;
  }

  /** The names that sound like two characters and have one of them, in their order. */
  List<String> like(char first, char second) {
    List<Integer> one = bySecond.getOrDefault(key(first, Syllables.of(second)), List.of());
    List<Integer> other = byFirst.getOrDefault(key(Syllables.of(first), second), List.of());
    return one.isEmpty() && other.isEmpty()
        ? List.of()
        : Stream.concat(
                one.stream().filter(i -> Syllables.alike(second, names.get(i).charAt(1))),
                other.stream().filter(i -> Syllables.alike(first, names.get(i).charAt(0))))
            .sorted()
            .map(names::get)
            .toList();
  }
}

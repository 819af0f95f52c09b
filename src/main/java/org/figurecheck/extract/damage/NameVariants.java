package org.figurecheck.extract.damage;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.figurecheck.extract.Topic;
import org.figurecheck.figure.DamageKind;

/**
 * Names of places that the text elsewhere writes with another character of the same sound: 清岚县 and
 * 青岚教育, where what follows is what follows the name too.
 */
final class NameVariants implements Detector {
  private final Words words;

  NameVariants(Words words) {
    this.words = words;
  }

  /** Another spelling, with all its places. */
  private static final class Variant {
    final String name;
    final List<Integer> places = new ArrayList<>();
    boolean confirmed;

    Variant(String name) {
      this.name = name;
    }
  }

  @Override
  public void look(String text, Notes notes) {
    PlaceNames places = PlaceNames.of(text, words);
    if (!places.names().isEmpty()) {
      variants(text, places)
          .forEach((written, variant) -> tell(text, written, variant, places, notes));
    }
  }

  private static Map<String, Variant> variants(String text, PlaceNames places) {
    BitSet firsts = places.chars(0);
    BitSet seconds = places.chars(1);
    Homophones names = new Homophones(List.copyOf(places.names().keySet()));
    Map<String, Variant> variants = new LinkedHashMap<>();
    for (int i = 0; i + 3 < text.length(); i++) {
      if (!firsts.get(text.charAt(i)) && !seconds.get(text.charAt(i + 1))) {
        continue;
      }
      for (String name : names.like(text.charAt(i), text.charAt(i + 1))) {
        Variant variant =
            variants.computeIfAbsent(text.substring(i, i + 2), any -> new Variant(name));
        variant.places.add(i);
        variant.confirmed |= places.isFree(i) && places.isSame(i + 2, places.names().get(name));
      }
    }
    return variants;
  }

  private void tell(String text, String written, Variant variant, PlaceNames places, Notes notes) {
    PlaceNames.Name name = places.names().get(variant.name);
    boolean rarer = variant.places.size() < name.written && !places.names().containsKey(written);
    if (!variant.confirmed || !rarer || words.begin(Topic.ORDINARY_NAME, written, 0)) {
      return;
    }
    String mended = notes.written(name.at, name.at + 2);
    Map<String, Boolean> inside = new HashMap<>();
    for (int at : variant.places) {
      if (places.isFree(at)
          || !inside.computeIfAbsent(text.substring(at - 1, at), any -> isInside(text, at))) {
        notes.at(DamageKind.NAME_VARIANT, at, at + 2, mended);
      }
    }
  }

  /** Whether the char before goes with the first one elsewhere too: 水平 in 水平音乐. */
  private static boolean isInside(String text, int at) {
    String pair = text.substring(at - 1, at + 1);
    int found = text.indexOf(pair);
    return found != at - 1 || text.indexOf(pair, at) >= 0;
  }
}

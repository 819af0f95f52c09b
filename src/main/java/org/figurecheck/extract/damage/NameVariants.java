package org.figurecheck.extract.damage;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.figurecheck.extract.Topic;
import org.figurecheck.figure.DamageKind;
import org.figurecheck.text.Syllables;

/**
 * Names of places that the text elsewhere writes with another character of the same sound: 平陰县 and
 * 平音教育, where what follows is what follows the name too.
 */
final class NameVariants implements Detector {
  private static final String RANKS = "县市区镇乡";
  private static final int ENOUGH = 2;
  private static final int MOST = 64;

  private final Words words;

  NameVariants(Words words) {
    this.words = words;
  }

  /** A name of two characters, with what follows it. */
  private static final class Name {
    final int at;
    int ranked;
    int written;
    final Set<String> behind = new HashSet<>();

    Name(int at) {
      this.at = at;
    }
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
    Map<String, Name> names = names(text);
    if (!names.isEmpty()) {
      follow(text, names);
      variants(text, names)
          .forEach((written, variant) -> tell(text, written, variant, names, notes));
    }
  }

  private Map<String, Name> names(String text) {
    Map<String, Name> names = new LinkedHashMap<>();
    for (int i = 2; i < text.length(); i++) {
      boolean named =
          RANKS.indexOf(text.charAt(i)) >= 0
              && Letters.han(text, i - 2, i) == 2
              && isFree(text, i - 2);
      if (named) {
        int start = i - 2;
        names.computeIfAbsent(text.substring(start, i), any -> new Name(start)).ranked++;
      }
    }
    names.values().removeIf(name -> name.ranked < ENOUGH);
    return names;
  }

  private boolean isFree(String text, int start) {
    return !Letters.isHan(text, start - 1) || words.end(Topic.ITEM_START, text, start);
  }

  private static void follow(String text, Map<String, Name> names) {
    BitSet firsts = chars(names.keySet(), 0);
    for (int i = 0; i + 4 < text.length(); i++) {
      Name name = firsts.get(text.charAt(i)) ? names.get(text.substring(i, i + 2)) : null;
      if (name != null) {
        name.written++;
      }
      if (name != null && name.behind.size() < MOST) {
        int end = RANKS.indexOf(text.charAt(i + 2)) >= 0 ? i + 3 : i + 2;
        name.behind.add(behind(text, end));
      }
    }
  }

  private static String behind(String text, int index) {
    return Letters.han(text, index, index + 2) == 2 ? text.substring(index, index + 2) : "";
  }

  private static BitSet chars(Set<String> names, int index) {
    BitSet chars = new BitSet();
    names.forEach(name -> chars.set(name.charAt(index)));
    return chars;
  }

  private Map<String, Variant> variants(String text, Map<String, Name> names) {
    BitSet firsts = chars(names.keySet(), 0);
    BitSet seconds = chars(names.keySet(), 1);
    Map<String, Variant> variants = new LinkedHashMap<>();
    for (int i = 0; i + 3 < text.length(); i++) {
      if (!firsts.get(text.charAt(i)) && !seconds.get(text.charAt(i + 1))) {
        continue;
      }
      for (Map.Entry<String, Name> name : names.entrySet()) {
        if (isVariant(text, i, name.getKey())) {
          Variant variant =
              variants.computeIfAbsent(text.substring(i, i + 2), any -> new Variant(name.getKey()));
          variant.places.add(i);
          variant.confirmed |= isFree(text, i) && isSame(text, i + 2, name.getValue());
        }
      }
    }
    return variants;
  }

  private static boolean isVariant(String text, int at, String name) {
    char first = text.charAt(at);
    char second = text.charAt(at + 1);
    return first == name.charAt(0)
        ? Syllables.alike(second, name.charAt(1))
        : second == name.charAt(1) && Syllables.alike(first, name.charAt(0));
  }

  private static boolean isSame(String text, int end, Name name) {
    String behind = behind(text, end);
    return RANKS.indexOf(text.charAt(end)) >= 0
        || (!behind.isEmpty() && name.behind.contains(behind));
  }

  private void tell(
      String text, String written, Variant variant, Map<String, Name> names, Notes notes) {
    Name name = names.get(variant.name);
    boolean rarer = variant.places.size() < name.written && !names.containsKey(written);
    if (!variant.confirmed || !rarer || words.begin(Topic.ORDINARY_NAME, written, 0)) {
      return;
    }
    String mended = notes.written(name.at, name.at + 2);
    for (int at : variant.places) {
      if (isFree(text, at) || !isInside(text, at)) {
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

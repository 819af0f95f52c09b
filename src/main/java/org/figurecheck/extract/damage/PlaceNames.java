package org.figurecheck.extract.damage;

import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.figurecheck.extract.Topic;

/** The names of places in a text, of two characters before 县 or its like, and what follows them. */
final class PlaceNames {
  private static final String RANKS = "县市区镇乡";
  private static final String NO_NAMES = "各个全本我该每两几数";
  private static final int ENOUGH = 2;
  private static final int MOST = 64;

  private final String text;
  private final Words words;
  private final Map<String, Name> names = new LinkedHashMap<>();

  private PlaceNames(String text, Words words) {
    this.text = text;
    this.words = words;
  }

  /** One name: where it stands first, how often, and what follows it. */
  static final class Name {
    final int at;
    int ranked;
    int written;
    final Set<String> behind = new HashSet<>();

    Name(int at) {
      this.at = at;
    }
  }

  static PlaceNames of(String text, Words words) {
    PlaceNames places = new PlaceNames(text, words);
    places.collect();
    places.follow();
    return places;
  }

  Map<String, Name> names() {
    return names;
  }

  private void collect() {
    for (int i = 2; i < text.length(); i++) {
      if (isRank(i) && isName(i - 2) && isFree(i - 2)) {
        int start = i - 2;
        names.computeIfAbsent(text.substring(start, i), any -> new Name(start)).ranked++;
      }
    }
    names.values().removeIf(name -> name.ranked < ENOUGH);
  }

  /** 各乡镇 and 12个乡镇 name no place. */
  private boolean isName(int start) {
    return Letters.han(text, start, start + 2) == 2 && NO_NAMES.indexOf(text.charAt(start)) < 0;
  }

  private boolean isRank(int index) {
    return RANKS.indexOf(Letters.at(text, index)) >= 0;
  }

  /** Whether a name may begin at a char: no word goes on there. */
  boolean isFree(int start) {
    return !Letters.isHan(text, start - 1) || words.end(Topic.ITEM_START, text, start);
  }

  private void follow() {
    BitSet firsts = chars(0);
    for (int i = 0; i + 4 < text.length(); i++) {
      Name name = firsts.get(text.charAt(i)) ? names.get(text.substring(i, i + 2)) : null;
      if (name != null) {
        name.written++;
        if (name.behind.size() < MOST) {
          name.behind.add(behind(isRank(i + 2) ? i + 3 : i + 2));
        }
      }
    }
  }

  private String behind(int index) {
    return Letters.han(text, index, index + 2) == 2 ? text.substring(index, index + 2) : "";
  }

  /** Whether what follows a place is what follows the name elsewhere. */
  boolean isSame(int end, Name name) {
    String behind = behind(end);
    return isRank(end) || (!behind.isEmpty() && name.behind.contains(behind));
  }

  /** The first, or the second, characters of all names. */
  BitSet chars(int index) {
    BitSet chars = new BitSet();
    names.keySet().forEach(name -> chars.set(name.charAt(index)));
    return chars;
  }
}

package org.figurecheck.extract;

import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** Words with what they mean, found in a text by the longest match. */
public final class WordTable<T> {
  private final Map<String, T> meanings = new HashMap<>();
  private final BitSet firsts = new BitSet();
  private final BitSet lasts = new BitSet();
  private int longest;

  public WordTable(Collection<T> entries, Function<T, String> word) {
    for (T entry : entries) {
      String key = word.apply(entry).toLowerCase(Locale.ROOT);
      if (key.isEmpty()) {
        continue;
      }
      meanings.putIfAbsent(key, entry);
      firsts.set(key.charAt(0));
      lasts.set(key.charAt(key.length() - 1));
      longest = Math.max(longest, word.apply(entry).length());
    }
  }

  public static WordTable<String> of(Collection<String> words) {
    return new WordTable<>(words, Function.identity());
  }

  public boolean contains(String word) {
    return meanings.containsKey(word);
  }

  T get(String word) {
    return meanings.get(word);
  }

  /** The longest word that begins at a char, or null. */
  public T startingAt(String text, int start) {
    if (start >= text.length() || !firsts.get(text.charAt(start))) {
      return null;
    }
    for (int length = Math.min(longest, text.length() - start); length > 0; length--) {
      T meaning = meanings.get(text.substring(start, start + length));
      if (meaning != null) {
        return meaning;
      }
    }
    return null;
  }

  /** The longest word that ends before a char and begins no earlier than another, or null. */
  public T endingAt(String text, int end, int floor) {
    if (end <= floor || !lasts.get(text.charAt(end - 1))) {
      return null;
    }
    for (int length = Math.min(longest, end - floor); length > 0; length--) {
      T meaning = meanings.get(text.substring(end - length, end));
      if (meaning != null) {
        return meaning;
      }
    }
    return null;
  }

  /** Whether any word stands in a stretch. */
  boolean occursIn(String text, int start, int end) {
    return lastIn(text, start, end) >= 0;
  }

  /** Where the last word of a stretch ends, or -1. */
  int lastIn(String text, int start, int end) {
    for (int i = end; i > start; i--) {
      if (endingAt(text, i, start) != null) {
        return i;
      }
    }
    return -1;
  }
}

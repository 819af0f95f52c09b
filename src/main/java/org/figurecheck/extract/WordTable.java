package org.figurecheck.extract;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** Words with what they mean, found in a text by the longest match. */
public final class WordTable<T> {
  private final BitSet firsts = new BitSet();
  private final BitSet lasts = new BitSet();
  private final WordTrie forward = new WordTrie();
  private final WordTrie backward = new WordTrie();

  /** What ends at a node of the tree of words, and of that of words read backwards. */
  private final List<T> ahead = new ArrayList<>();

  private final List<T> behind = new ArrayList<>();

  public WordTable(Collection<T> entries, Function<T, String> word) {
    for (T entry : entries) {
      String key = word.apply(entry).toLowerCase(Locale.ROOT);
      if (!key.isEmpty() && get(key) == null) {
        add(key, entry);
      }
    }
  }

  private void add(String key, T entry) {
    firsts.set(key.charAt(0));
    lasts.set(key.charAt(key.length() - 1));
    int first = WordTrie.ROOT;
    int last = WordTrie.ROOT;
    for (int i = 0; i < key.length(); i++) {
      first = forward.grow(first, key.charAt(i));
      last = backward.grow(last, key.charAt(key.length() - 1 - i));
    }
    put(ahead, first, entry);
    put(behind, last, entry);
  }

  private static <T> void put(List<T> meanings, int node, T entry) {
    while (meanings.size() <= node) {
      meanings.add(null);
    }
    meanings.set(node, entry);
  }

  public static WordTable<String> of(Collection<String> words) {
    return new WordTable<>(words, Function.identity());
  }

  public boolean contains(String word) {
    return get(word) != null;
  }

  /** What a word means, or null. */
  T get(String word) {
    int node = WordTrie.ROOT;
    for (int i = 0; i < word.length() && node != WordTrie.NONE; i++) {
      node = forward.next(node, word.charAt(i));
    }
    return node == WordTrie.NONE || node >= ahead.size() ? null : ahead.get(node);
  }

  /** The longest word that begins at a char, or null. */
  public T startingAt(String text, int start) {
    if (start >= text.length() || !firsts.get(text.charAt(start))) {
      return null;
    }
    T longest = null;
    int node = WordTrie.ROOT;
    for (int i = start; i < text.length(); i++) {
      node = forward.next(node, text.charAt(i));
      if (node == WordTrie.NONE) {
        break;
      }
      T meaning = node < ahead.size() ? ahead.get(node) : null;
      longest = meaning == null ? longest : meaning;
    }
    return longest;
  }

  /** The longest word that ends before a char and begins no earlier than another, or null. */
  public T endingAt(String text, int end, int floor) {
    if (end <= floor || !lasts.get(text.charAt(end - 1))) {
      return null;
    }
    T longest = null;
    int node = WordTrie.ROOT;
    for (int i = end - 1; i >= floor; i--) {
      node = backward.next(node, text.charAt(i));
      if (node == WordTrie.NONE) {
        break;
      }
      T meaning = node < behind.size() ? behind.get(node) : null;
      longest = meaning == null ? longest : meaning;
    }
    return longest;
  }

  /** Whether any word stands in a stretch. */
  public boolean occursIn(String text, int start, int end) {
    return lastIn(text, start, end) >= 0;
  }

  /** Where the last word of a stretch ends, or -1. */
  int lastIn(String text, int start, int end) {
    for (int i = end; i > start; i--) {
      if (isWholeWord(text, i, start)) {
        return i;
      }
    }
    return -1;
  }

  /** Whether a word ends before a char that, where it is Latin, is no piece of a longer one. */
  boolean isWholeWord(String text, int end, int floor) {
    return longestAt(text, end, floor) > 0;
  }

  /** How long the whole word is that ends before a char, or 0. */
  int longestAt(String text, int end, int floor) {
    if (end <= floor || !lasts.get(text.charAt(end - 1))) {
      return 0;
    }
    boolean goesOn = Chars.isLatin(Chars.at(text, end)) && Chars.isLatin(text.charAt(end - 1));
    int longest = 0;
    int node = WordTrie.ROOT;
    for (int i = end - 1; i >= floor && !goesOn; i--) {
      node = backward.next(node, text.charAt(i));
      if (node == WordTrie.NONE) {
        break;
      }
      char before = Chars.at(text, i - 1);
      boolean whole = !Chars.isLatin(text.charAt(i)) || !(Chars.isLatin(before) || before == '-');
      boolean word = whole && node < behind.size() && behind.get(node) != null;
      longest = word ? end - i : longest;
    }
    return longest;
  }
}

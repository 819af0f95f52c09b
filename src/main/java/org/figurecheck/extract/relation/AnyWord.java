package org.figurecheck.extract.relation;

import java.util.Collection;

/** Whether any of several words stands in a stretch; asked so often that it must cost little. */
final class AnyWord {
  private AnyWord() {}

  static boolean in(String stretch, Collection<String> words) {
    for (String word : words) {
      if (stretch.contains(word)) {
        return true;
      }
    }
    return false;
  }

  static boolean opens(String stretch, Collection<String> words) {
    for (String word : words) {
      if (stretch.startsWith(word)) {
        return true;
      }
    }
    return false;
  }

  static boolean closes(String stretch, Collection<String> words) {
    for (String word : words) {
      if (stretch.endsWith(word)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a character stands in a stretch of a text. */
  static boolean holds(String text, char character, int from, int to) {
    for (int i = Math.max(0, from); i < to; i++) {
      if (text.charAt(i) == character) {
        return true;
      }
    }
    return false;
  }
}

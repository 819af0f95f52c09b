package org.figurecheck.text.pattern;

import java.util.Arrays;
import java.util.TreeSet;

/** The code points in as many letters as the steps of an expression tell apart. */
final class Alphabet {
  /** An entry of {@link #recent} holds a code point and, in the bits below it, its letter. */
  private static final int LETTER_BITS = 11;

  private static final int LETTERS = 1 << LETTER_BITS;
  private static final int REMEMBERED = 512;

  /** The first code point of each letter; it goes on to that of the next. */
  private final int[] firsts;

  /** Letters found lately. Code point 0 is of letter 0, so that it holds only what is true. */
  private final int[] recent = new int[REMEMBERED];

  Alphabet(Steps steps) {
    TreeSet<Integer> bounds = new TreeSet<>();
    bounds.add(0);
    for (int i = 0; i < steps.count(); i++) {
      if (steps.get(i).kind() == Step.Kind.READ) {
        for (CharacterSet.Range range : steps.get(i).characters().ranges()) {
          bounds.add(range.first());
          bounds.add(range.last() + 1);
        }
      }
    }
    this.firsts = bounds.stream().mapToInt(Integer::intValue).toArray();
    if (firsts.length > LETTERS) {
      throw new IllegalArgumentException("too many letters: " + firsts.length);
    }
  }

  int size() {
    return firsts.length;
  }

  int first(int letter) {
    return firsts[letter];
  }

  int letter(int codePoint) {
    int slot = codePoint % REMEMBERED;
    int entry = recent[slot];
    if (entry >>> LETTER_BITS != codePoint) {
      int found = Arrays.binarySearch(firsts, codePoint);
      entry = codePoint << LETTER_BITS | (found >= 0 ? found : -found - 2);
      recent[slot] = entry;
    }
    return entry & LETTERS - 1;
  }
}

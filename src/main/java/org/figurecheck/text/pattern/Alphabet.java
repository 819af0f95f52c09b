package org.figurecheck.text.pattern;

import java.util.Arrays;
import java.util.BitSet;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReferenceArray;

/** The code points in as many letters as the steps of an expression tell apart. */
final class Alphabet {
  private static final int PAGE_BITS = 6;
  private static final int PAGE = 1 << PAGE_BITS;

  /** The first code point of each letter; it goes on to that of the next. */
  private final int[] firsts;

  /** The letters of the first 65,536 code points, by pages; each is filled when a text asks. */
  private final char[][] pages = new char[(Character.MAX_VALUE + 1) / PAGE][];

  /** By letters, the pages that hold one letter alone; most do, and are kept once. */
  private final char[][] plain;

  private final Steps steps;

  /** By letters, the steps that read it; each is found when a text asks. */
  private final AtomicReferenceArray<BitSet> readers;

  Alphabet(Steps steps) {
    this.steps = steps;
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
    this.plain = new char[firsts.length][];
    this.readers = new AtomicReferenceArray<>(firsts.length);
  }

  int size() {
    return firsts.length;
  }

  /** The numbers of the steps that read a letter; not to be changed. */
  BitSet readers(int letter) {
    BitSet found = readers.get(letter);
    if (found == null) {
      found = new BitSet();
      for (int i = 0; i < steps.count(); i++) {
        Step step = steps.get(i);
        found.set(i, step.kind() == Step.Kind.READ && step.characters().has(firsts[letter]));
      }
      readers.set(letter, found);
    }
    return found;
  }

  int letter(int codePoint) {
    if (codePoint > Character.MAX_VALUE) {
      return find(codePoint);
    }
    char[] page = pages[codePoint >>> PAGE_BITS];
    if (page == null) {
      page = page(codePoint & -PAGE);
      pages[codePoint >>> PAGE_BITS] = page;
    }
    return page[codePoint & PAGE - 1];
  }

  private char[] page(int start) {
    int letter = find(start);
    if (letter != find(start + PAGE - 1)) {
      char[] page = new char[PAGE];
      for (int i = 0; i < PAGE; i++) {
        boolean next = letter + 1 < firsts.length && firsts[letter + 1] <= start + i;
        letter += next ? 1 : 0;
        page[i] = (char) letter;
      }
      return page;
    }
    if (plain[letter] == null) {
      char[] page = new char[PAGE];
      Arrays.fill(page, (char) letter);
      plain[letter] = page;
    }
    return plain[letter];
  }

  private int find(int codePoint) {
    int found = Arrays.binarySearch(firsts, codePoint);
    return found >= 0 ? found : -found - 2;
  }
}

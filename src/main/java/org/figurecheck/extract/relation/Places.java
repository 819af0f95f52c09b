package org.figurecheck.extract.relation;

/** Places in a text, sought no farther than one asks, however few there are. */
final class Places {
  private final long[] words;

  /** None yet, in a text of so many characters. */
  Places(int length) {
    this.words = new long[length / Long.SIZE + 1];
  }

  void add(int place) {
    words[place / Long.SIZE] |= 1L << place;
  }

  boolean has(int place) {
    return (words[place / Long.SIZE] >>> place & 1) != 0;
  }

  /** The first from one character on, or the end where none stands before it. */
  int first(int from, int end) {
    if (from >= end) {
      return end;
    }
    int word = from / Long.SIZE;
    int last = Math.min(words.length, (end - 1) / Long.SIZE + 1) - 1;
    long rest = words[word] & -1L << from;
    while (rest == 0 && word < last) {
      rest = words[++word];
    }
    return rest == 0 ? end : Math.min(end, word * Long.SIZE + Long.numberOfTrailingZeros(rest));
  }

  /** The last before the end, or the character before the start where none stands behind it. */
  int last(int start, int end) {
    if (start >= end) {
      return start - 1;
    }
    int word = (end - 1) / Long.SIZE;
    int first = start / Long.SIZE;
    long rest = words[word] & -1L >>> -end;
    while (rest == 0 && word > first) {
      rest = words[--word];
    }
    int bit = word * Long.SIZE + Long.SIZE - 1 - Long.numberOfLeadingZeros(rest);
    return rest == 0 ? start - 1 : Math.max(start - 1, bit);
  }
}

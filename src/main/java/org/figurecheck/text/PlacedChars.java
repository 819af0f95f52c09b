package org.figurecheck.text;

import java.util.Arrays;
import java.util.BitSet;

/** A text in the making, each char of which knows the code points that it stands for. */
final class PlacedChars {
  private static final int SPARE = 16;

  private char[] chars;
  private int[] starts;
  private int[] ends;
  private int length;

  PlacedChars(int capacity) {
    this.chars = new char[capacity + SPARE];
    this.starts = new int[capacity + SPARE];
    this.ends = new int[capacity + SPARE];
  }

  void append(char character, int start, int end) {
    if (length == chars.length) {
      chars = Arrays.copyOf(chars, length * 2);
      starts = Arrays.copyOf(starts, length * 2);
      ends = Arrays.copyOf(ends, length * 2);
    }
    chars[length] = character;
    starts[length] = start;
    ends[length++] = end;
  }

  int length() {
    return length;
  }

  char at(int index) {
    return chars[index];
  }

  void set(int index, char character) {
    chars[index] = character;
  }

  /** Whether a char is there and is a digit. */
  boolean isDigit(int index) {
    return index >= 0 && index < length && Digits.isDigit(chars[index]);
  }

  /** Whether a char is there and is a Han character. */
  boolean isHan(int index) {
    return index >= 0 && index < length && Digits.isHan(chars[index]);
  }

  /** The first code point that a char stands for. */
  int start(int index) {
    return starts[index];
  }

  /** The code point after the last that a char stands for. */
  int end(int index) {
    return ends[index];
  }

  String text() {
    return new String(chars, 0, length);
  }

  String text(int from, int to) {
    return new String(chars, from, to - from);
  }

  int[] starts() {
    return Arrays.copyOf(starts, length);
  }

  int[] ends() {
    return Arrays.copyOf(ends, length);
  }

  void drop(BitSet dropped) {
    int first = dropped.nextSetBit(0);
    if (first < 0) {
      return;
    }
    int kept = first;
    for (int i = first; i < length; i++) {
      if (!dropped.get(i)) {
        chars[kept] = chars[i];
        starts[kept] = starts[i];
        ends[kept++] = ends[i];
      }
    }
    length = kept;
  }
}

package org.figurecheck.text;

import java.util.Arrays;

/** Leads between the code points of a text, in which places are told, and its chars. */
public final class CodePoints {
  private final String text;

  /** The code points that take two chars, by their places. */
  private final int[] wide;

  private CodePoints(String text, int... wide) {
    this.text = text;
    this.wide = wide;
  }

  public static CodePoints of(String text) {
    int[] wide = new int[text.length() - text.codePointCount(0, text.length())];
    int found = 0;
    for (int i = 0; found < wide.length; i++) {
      if (Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1))) {
        wide[found] = i - found;
        found++;
        i++;
      }
    }
    return new CodePoints(text, wide);
  }

  /** How many code points the text has. */
  public int count() {
    return text.length() - wide.length;
  }

  /** The char at which a code point begins. */
  public int index(int codePoint) {
    int found = Arrays.binarySearch(wide, codePoint);
    return codePoint + (found < 0 ? -found - 1 : found);
  }

  /** How many code points begin before a char. */
  public int before(int index) {
    int low = 0;
    int high = wide.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (wide[middle] + middle < index) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    boolean within = low > 0 && wide[low - 1] + low == index;
    return index - low + (within ? 1 : 0);
  }
}

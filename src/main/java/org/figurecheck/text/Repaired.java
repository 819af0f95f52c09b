package org.figurecheck.text;

import java.util.List;

/**
 * A text freed of damage, with the way back: every char of it knows the code points of the original
 * that it stands for.
 */
public final class Repaired {
  private final String original;
  private final CodePoints points;
  private final String text;
  private final String folded;
  private final int[] starts;
  private final int[] ends;
  private final List<Mend> mends;

  Repaired(String original, PlacedChars repaired, List<Mend> mends) {
    this.original = original;
    this.points = CodePoints.of(original);
    this.text = repaired.text();
    this.folded = ScriptFolding.fold(text);
    this.starts = repaired.starts();
    this.ends = repaired.ends();
    this.mends = List.copyOf(mends);
  }

  public static Repaired of(String original) {
    return new Repair(original).repaired();
  }

  /** The repaired text, in its own script. */
  public String text() {
    return text;
  }

  /** The repaired text in simplified script, for matching: the same length, the same places. */
  public String folded() {
    return folded;
  }

  /** What was mended, in the order of the text. */
  public List<Mend> mends() {
    return mends;
  }

  /** The code point of the original at which a char of the repaired text begins. */
  public int originalStart(int index) {
    return index < starts.length ? starts[index] : points.count();
  }

  /**
   * The code point of the original after a stretch of the repaired text that ends before a char.
   */
  public int originalEnd(int end) {
    return end == 0 ? 0 : ends[end - 1];
  }

  /** The first char of the repaired text that begins at or behind a code point of the original. */
  public int indexOf(int codePoint) {
    int low = 0;
    int high = starts.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (starts[middle] < codePoint) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The original between two of its code points. */
  public String original(int startCodePoint, int endCodePoint) {
    return original.substring(points.index(startCodePoint), points.index(endCodePoint));
  }
}

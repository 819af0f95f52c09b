package org.figurecheck.extract;

import java.util.Arrays;
import java.util.BitSet;
import org.figurecheck.extract.numeral.Numeral;
import org.figurecheck.extract.numeral.NumeralReader;
import org.figurecheck.extract.numeral.NumeralScanner;

/** The numerals of a text, each read once however many recognisers ask for it. */
final class Numerals {
  private static final int KEPT = 8;

  private final String text;
  private final NumeralReader reader;
  private final BitSet masked;
  private final int[] starts = new int[KEPT];
  private final Numeral[] read = new Numeral[KEPT];

  /**
   * @param masked the chars that belong to phrases that count nothing
   */
  Numerals(String text, BitSet masked) {
    this.text = text;
    this.reader = new NumeralReader(text);
    this.masked = masked;
    Arrays.fill(starts, -1);
  }

  BitSet masked() {
    return masked;
  }

  /** The longest numeral that begins at a char, or null. */
  Numeral at(int start) {
    if (start < 0 || start >= text.length() || !NumeralScanner.isStart(text.charAt(start))) {
      return null;
    }
    int slot = start & KEPT - 1;
    if (starts[slot] != start) {
      starts[slot] = start;
      read[slot] = reader.at(start).orElse(null);
    }
    return read[slot];
  }
}

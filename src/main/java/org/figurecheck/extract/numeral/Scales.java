package org.figurecheck.extract.numeral;

/** Scale words that stand apart from the digits: 57余万, 4 千万. */
public final class Scales {
  private Scales() {}

  /** The number with the scale words at a char, or itself if none stands there. */
  public static Numeral behind(String text, int start, Numeral numeral) {
    Numeral scaled = numeral;
    int power = power(text, start);
    for (int i = start; power > 0 && i < start + 3; power = power(text, ++i)) {
      scaled = scaled.scaled(Han.power(power), i + 1);
    }
    return scaled;
  }

  private static int power(String text, int index) {
    if (index >= text.length()) {
      return 0;
    }
    return Math.max(Han.placeAt(text, index), Han.scale(text.charAt(index)));
  }
}

package org.figurecheck.bench.genre;

import com.ibm.icu.text.Transliterator;

/** Simplified and traditional script. */
public final class Script {
  private static final Transliterator TRADITIONAL =
      Transliterator.getInstance("Simplified-Traditional");
  private static final Transliterator SIMPLIFIED =
      Transliterator.getInstance("Traditional-Simplified");

  private Script() {}

  static String of(String simplified, boolean traditional) {
    return traditional ? TRADITIONAL.transliterate(simplified).replace('余', '餘') : simplified;
  }

  public static String simplified(String any) {
    return SIMPLIFIED.transliterate(any);
  }
}

package org.figurecheck.finding;

import org.figurecheck.text.ScriptFolding;

/** The words around a flagged figure, by which it is known again when values change. */
final class Context {
  private static final String HAN_NUMERALS = "零〇一二三四五六七八九十百千万亿两";

  private Context() {}

  /** The nearest letters on either side of the mark, at most so many each. */
  static String around(Excerpt excerpt, int letters) {
    String before = letters(excerpt.text().substring(0, excerpt.start()));
    String after = letters(excerpt.text().substring(excerpt.end()));
    return last(before, letters) + "|" + first(after, letters);
  }

  /** The letters alone, in one script: no digits of any script, no punctuation, no spaces. */
  static String letters(String text) {
    StringBuilder out = new StringBuilder();
    ScriptFolding.fold(text)
        .codePoints()
        .filter(Character::isLetter)
        .filter(c -> HAN_NUMERALS.indexOf(c) < 0)
        .map(Character::toLowerCase)
        .forEach(out::appendCodePoint);
    return out.toString();
  }

  private static String first(String text, int most) {
    int length = text.codePointCount(0, text.length());
    return text.substring(0, text.offsetByCodePoints(0, Math.min(most, length)));
  }

  private static String last(String text, int most) {
    int length = text.codePointCount(0, text.length());
    return text.substring(text.offsetByCodePoints(0, Math.max(0, length - most)));
  }
}

package org.figurecheck.text;

/** What a character is, as far as repair must know. */
final class Digits {
  private Digits() {}

  static boolean isDigit(char character) {
    return character >= '0' && character <= '9';
  }

  static boolean isHan(char character) {
    return character == '〇' || (character >= 0x3400 && character <= 0x9FFF);
  }

  /** Whether a number goes on, or its unit follows, in this character. */
  static boolean continues(char character) {
    return isHan(character) || character == '%';
  }

  /** Whether a number before or behind this character is a part of something longer. */
  static boolean ties(char character) {
    boolean latin =
        (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z');
    return latin || isDigit(character) || "-./,:_ ".indexOf(character) >= 0;
  }

  /** The start of the digits that end before an index, looking back over at most 20. */
  static int runStart(String text, int end) {
    int start = end;
    while (start > 0 && end - start < 20 && isDigit(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  /** The end of the digits that begin at an index, looking at no more than 20. */
  static int runEnd(String text, int start) {
    int end = start;
    while (end < text.length() && end - start < 20 && isDigit(text.charAt(end))) {
      end++;
    }
    return end;
  }
}

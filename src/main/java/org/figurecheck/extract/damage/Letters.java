package org.figurecheck.extract.damage;

/** What stands at a place of a text, which may lie outside it. */
final class Letters {
  private static final String ENDS = "，。；：！？,;:!?\n、)）”’」』》】…\0";

  private Letters() {}

  static char at(String text, int index) {
    return index >= 0 && index < text.length() ? text.charAt(index) : '\0';
  }

  static boolean isHan(String text, int index) {
    char character = at(text, index);
    return character == '〇' || (character >= 0x3400 && character <= 0x9FFF);
  }

  static boolean isDigit(String text, int index) {
    char character = at(text, index);
    return character >= '0' && character <= '9';
  }

  static boolean isLatin(String text, int index) {
    char character = at(text, index);
    return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z');
  }

  /** Whether a clause ends before a char. */
  static boolean isEnd(String text, int index) {
    return ENDS.indexOf(at(text, index)) >= 0;
  }

  /** The end of a run of one and the same char. */
  static int run(String text, int start) {
    int end = start + 1;
    while (end < text.length() && text.charAt(end) == text.charAt(start)) {
      end++;
    }
    return end;
  }

  /** How many Han characters a stretch has. */
  static int han(String text, int start, int end) {
    int han = 0;
    for (int i = start; i < end; i++) {
      han += isHan(text, i) ? 1 : 0;
    }
    return han;
  }

  static int skipBlanks(String text, int index) {
    int at = index;
    while (at(text, at) == ' ') {
      at++;
    }
    return at;
  }
}

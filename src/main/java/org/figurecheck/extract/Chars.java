package org.figurecheck.extract;

/** What a character is. */
final class Chars {
  private static final String CLAUSE_ENDS = "，。；：！？,;:!?\n、…\t";

  /** The signs and words between the two ends of a range. */
  static final String UNTIL = "-—–~～―至到";

  private Chars() {}

  /** The char at a place, or NUL outside the text. */
  static char at(String text, int index) {
    return index >= 0 && index < text.length() ? text.charAt(index) : '\0';
  }

  static boolean isHan(char character) {
    return character == '〇' || (character >= 0x3400 && character <= 0x9FFF);
  }

  static boolean isDigit(char character) {
    return character >= '0' && character <= '9';
  }

  static boolean isLatin(char character) {
    return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z');
  }

  static boolean isBlank(char character) {
    return character == ' ' || character == '\t' || character == '\n';
  }

  /** Whether a character ends a clause; 、 only parts its members. */
  static boolean endsClause(char character) {
    return character != '、' && CLAUSE_ENDS.indexOf(character) >= 0;
  }

  static boolean isPunctuation(char character) {
    return !Character.isLetterOrDigit(character) && character != '%';
  }

  /** Whether a range may begin behind a character: not inside a longer row of numbers. */
  static boolean isRangeStart(char before) {
    return !isDigit(before) && !isLatin(before) && "-./".indexOf(before) < 0;
  }

  static int skipBlanks(String text, int index) {
    int i = index;
    while (i < text.length() && text.charAt(i) == ' ') {
      i++;
    }
    return i;
  }
}

package org.figurecheck.text;

/** Where sentences begin and end. */
public final class Sentences {
  private static final String ENDS = "。！？!?";
  private static final String CLOSING = "”’」』〞\"）)】》";

  private Sentences() {}

  /**
   * A stretch of a text.
   *
   * @param start its first char
   * @param end the char after its last
   */
  public record Bounds(int start, int end) {}

  /** The sentence around a char, without the blanks about it; a line break ends a sentence too. */
  public static Bounds around(String text, int index) {
    return around(text, index, text.length());
  }

  /** The same, but no further than so many chars from the char in either direction. */
  public static Bounds around(String text, int index, int reach) {
    int start = Math.min(index, text.length());
    int first = Math.max(0, start - reach);
    while (start > first && !isBreak(text, start)) {
      start--;
    }
    int end = Math.min(index + 1, text.length());
    int last = (int) Math.min(text.length(), (long) index + reach);
    while (end < last && !isBreak(text, end)) {
      end++;
    }
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return new Bounds(start, end);
  }

  /** Whether a new sentence begins at a char. */
  public static boolean isBreak(String text, int index) {
    if (index <= 0 || index >= text.length() || text.charAt(index - 1) == '\n') {
      return true;
    }
    if (text.charAt(index) == '\n') {
      return true;
    }
    if (Digits.isHan(text.charAt(index - 1))) {
      return false;
    }
    int last = index - 1;
    while (last > 0 && index - last < 4 && CLOSING.indexOf(text.charAt(last)) >= 0) {
      last--;
    }
    if (ENDS.indexOf(text.charAt(last)) >= 0) {
      return CLOSING.indexOf(text.charAt(index)) < 0 && ENDS.indexOf(text.charAt(index)) < 0;
    }
    return isEnglishEnd(text, index);
  }

  private static boolean isEnglishEnd(String text, int index) {
    return index >= 2
        && text.charAt(index - 1) == ' '
        && text.charAt(index - 2) == '.'
        && text.charAt(index) >= 'A'
        && text.charAt(index) <= 'Z';
  }
}

package org.figurecheck.text;

import java.util.Locale;
import java.util.Set;

/** Tells which full stops end a sentence: not those of No. 7, of 3.5 and of a label. */
public final class FullStops {
  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "no", "nos", "st", "mr", "mrs", "ms", "dr", "prof", "vs", "approx", "ca", "cf", "pp", "p",
          "vol", "art", "fig", "para", "paras", "sec", "incl", "excl", "est", "g", "e");
  private static final int LONGEST = 6;

  private FullStops() {}

  /** Whether a sentence ends with the full stop at a char; false where none stands there. */
  public static boolean ends(String text, int index) {
    if (index <= 0 || index >= text.length() || text.charAt(index) != '.') {
      return false;
    }
    boolean last = index + 1 == text.length();
    if (!last && !Character.isWhitespace(text.charAt(index + 1))) {
      return false;
    }
    int start = index;
    while (start > 0
        && index - start <= LONGEST
        && Character.isLetterOrDigit(text.charAt(start - 1))) {
      start--;
    }
    String word = text.substring(start, index);
    return Digits.isDigit(text.charAt(index - 1))
        ? closesNumber(text, start, index)
        : !ABBREVIATIONS.contains(word.toLowerCase(Locale.ROOT));
  }

  /** Behind a number a capital or nothing must follow; 1. at the start of a line is a label. */
  private static boolean closesNumber(String text, int start, int index) {
    int before = start - 1;
    while (before >= 0 && text.charAt(before) == ' ') {
      before--;
    }
    boolean label = before < 0 || text.charAt(before) == '\n';
    boolean last = index + 2 >= text.length() || text.charAt(index + 1) == '\n';
    return !label && (last || isCapital(text.charAt(index + 2)));
  }

  private static boolean isCapital(char character) {
    return character >= 'A' && character <= 'Z';
  }
}

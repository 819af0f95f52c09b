package org.figurecheck.extract;

import org.figurecheck.extract.numeral.NumeralScanner;

/** The marks about the words of a subject. */
final class Marks {
  private static final String BREAKS = "、()（）《》[]";
  private static final String QUOTES = "“”‘’「」『』〝〞\"";

  private static final String OPENING = "“「『〝";
  private static final String CLOSING = "”」』〞";
  private static final int LONGEST_NAME = 14;

  /** As long as what stands in brackets inside a noun: 执业（助理）医师. */
  static final int LONGEST_INSERTION = 6;

  private Marks() {}

  static boolean isBreak(char character) {
    return character != '\0' && BREAKS.indexOf(character) >= 0;
  }

  /** Whether a char may stand between a number and its subject. */
  static boolean isLead(char character) {
    return character == '的'
        || character == ' '
        || (character != '\0' && QUOTES.indexOf(character) >= 0);
  }

  static boolean isQuote(char character) {
    return character != '\0' && QUOTES.indexOf(character) >= 0;
  }

  /** Where a noun goes on behind a short insertion in brackets, or the same char if it does not. */
  static int insertion(Page page, int opening, int limit) {
    if (page.at(opening) != '(') {
      return opening;
    }
    int close = opening + 1;
    while (close < Math.min(limit, opening + LONGEST_INSERTION) && page.at(close) != ')') {
      close++;
    }
    return page.at(close) == ')' && close + 1 < limit && Chars.isHan(page.at(close + 1))
        ? close + 1
        : opening;
  }

  /**
   * Where a noun goes on behind a quoted name that begins at a char, “千人计划”专家, or the same char:
   * the words in it open nothing.
   */
  static int nameEnd(Page page, int start, int limit) {
    if (OPENING.indexOf(page.at(start)) < 0) {
      return start;
    }
    int farthest = Math.min(limit - 1, start + LONGEST_NAME);
    for (int i = start + 1; i < farthest; i++) {
      if (CLOSING.indexOf(page.at(i)) >= 0) {
        // “十四五”时期 names a time
        boolean time = NumeralScanner.isStart(page.at(i - 1));
        return Chars.isHan(page.at(i + 1)) && !time ? i + 1 : start;
      }
    }
    return start;
  }

  static String clean(String text) {
    StringBuilder clean = new StringBuilder();
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      char here = text.charAt(i);
      if (here == ')' && depth == 0) {
        continue;
      }
      depth += here == '(' ? 1 : here == ')' ? -1 : 0;
      boolean inWords = here == ' ' && i > 0 && Chars.isLatin(text.charAt(i - 1));
      if (inWords || (!Chars.isBlank(here) && QUOTES.indexOf(here) < 0)) {
        clean.append(here);
      }
    }
    String told = clean.toString().strip();
    return told.chars().anyMatch(c -> Chars.isHan((char) c))
        ? told.replace('(', '（').replace(')', '）')
        : told;
  }
}

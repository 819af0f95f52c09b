package org.figurecheck.extract;

import java.util.List;
import org.figurecheck.extract.numeral.Numeral;

/** Numbers in English prose, which stand between blanks: what they name, then what they count. */
final class English implements Recogniser {
  private static final String BEFORE_A_WORD = "-_./'’";
  private static final int LONGEST_WORD = 30;
  private static final List<Recogniser> READERS =
      List.of(
          new EnglishNames(),
          new EnglishDates(),
          new EnglishMoney(),
          new EnglishFractions(),
          new EnglishCounts());

  @Override
  public Draft at(Page page, int start) {
    if (!begins(page, start)) {
      return null;
    }
    for (Recogniser reader : READERS) {
      Draft draft = reader.at(page, start);
      if (draft != null) {
        return draft;
      }
    }
    return null;
  }

  private static boolean begins(Page page, int start) {
    char first = page.at(start);
    char before = page.at(start - 1);
    if (Chars.isLatin(first)) {
      return !Chars.isLatin(before)
          && !Chars.isDigit(before)
          && (before == '\0' || BEFORE_A_WORD.indexOf(before) < 0);
    }
    if (!Chars.isDigit(first)) {
      return EnglishMoney.isSign(first);
    }
    Numeral numeral = page.numeral(start);
    return numeral != null
        && Chars.isRangeStart(before)
        && before != '/'
        && !Chars.isHan(page.at(numeral.end()));
  }

  /** The word that begins at a char, hyphens included. */
  static String word(Page page, int start) {
    return text(page, start, true);
  }

  /** The word that begins at a char, up to a hyphen. */
  static String plainWord(Page page, int start) {
    return text(page, start, false);
  }

  private static String text(Page page, int start, boolean hyphens) {
    if (start >= page.text().length()) {
      return "";
    }
    int end = start;
    while (end < start + LONGEST_WORD
        && (Chars.isLatin(page.at(end)) || (hyphens && page.at(end) == '-'))) {
      end++;
    }
    return page.text().substring(start, Math.max(start, end));
  }

  /** The word behind one blank, or an empty text. */
  static String next(Page page, int end) {
    return page.at(end) == ' ' ? word(page, end + 1) : "";
  }

  /** The word before the blank before a char, or an empty text. */
  static String previous(Page page, int start) {
    int end = start - 1;
    if (end <= 0 || page.at(end) != ' ') {
      return "";
    }
    int from = end;
    while (from > 0 && end - from < LONGEST_WORD && Chars.isLatin(page.at(from - 1))) {
      from--;
    }
    return page.text().substring(from, end);
  }

  /** Whether a word stands at a char and ends there. */
  static boolean stands(Page page, int start, String word) {
    return page.text().startsWith(word, start) && !Chars.isLatin(page.at(start + word.length()));
  }
}

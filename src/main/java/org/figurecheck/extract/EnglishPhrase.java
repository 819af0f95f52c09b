package org.figurecheck.extract;

/** What an English number counts: the words behind it, else those before. */
final class EnglishPhrase {
  private static final int MOST_WORDS = 7;

  private EnglishPhrase() {}

  /** Whether English words stand about a number. */
  static boolean isAround(Page page, Clause clause) {
    int behind = Chars.skipBlanks(page.text(), clause.after());
    boolean before = clause.to() > 1 && Chars.isLatin(page.at(clause.to() - 1));
    boolean blank = clause.to() > 1 && page.at(clause.to() - 1) == ' ';
    return (Chars.isLatin(page.at(behind)) && behind > clause.after())
        || before
        || (blank && Chars.isLatin(page.at(clause.to() - 2)));
  }

  static String behind(Page page, Clause clause) {
    int end = clause.after();
    for (int i = 0; i < MOST_WORDS && end < clause.end() && page.at(end) == ' '; i++) {
      String word = English.word(page, end + 1);
      if (word.isEmpty() || page.words().of(Topic.ENGLISH_STOP).contains(word)) {
        break;
      }
      end += 1 + word.length();
    }
    return page.written(clause.after(), end).strip();
  }

  static String before(Page page, Clause clause) {
    int to = clause.to();
    String word = lastWord(page, clause.from(), to);
    while (!word.isEmpty() && page.words().of(Topic.ENGLISH_LINK).contains(word)) {
      to = Math.max(clause.from(), wordStart(page, clause.from(), to));
      word = lastWord(page, clause.from(), to);
    }
    int from = to;
    for (int i = 0; i < MOST_WORDS; i++) {
      word = lastWord(page, clause.from(), from);
      boolean the = word.equals("the") || word.equals("a") || word.equals("an");
      if (word.isEmpty() || the || page.words().of(Topic.ENGLISH_LINK).contains(word)) {
        break;
      }
      from = wordStart(page, clause.from(), from);
    }
    return page.written(from, to).strip();
  }

  private static String lastWord(Page page, int floor, int to) {
    int start = wordStart(page, floor, to);
    return page.text().substring(start, to).strip();
  }

  private static int wordStart(Page page, int floor, int to) {
    int start = to;
    while (start > floor && page.at(start - 1) == ' ') {
      start--;
    }
    while (start > floor && (Chars.isLatin(page.at(start - 1)) || page.at(start - 1) == '-')) {
      start--;
    }
    return start;
  }
}

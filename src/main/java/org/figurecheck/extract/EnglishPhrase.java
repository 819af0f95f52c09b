package org.figurecheck.extract;

import org.figurecheck.figure.Kind;

/** What an English number counts: the words behind it, else those before, else what was named. */
final class EnglishPhrase {
  private static final int MOST_WORDS = 7;
  private static final String OPENING = " ([“\"";
  private static final String OF = " of ";

  private EnglishPhrase() {}

  /** Whether English words stand about a number. */
  static boolean isAround(Page page, Clause clause) {
    int behind = Chars.skipBlanks(page.text(), clause.after());
    int before = trimmed(page, clause.from(), clause.to());
    return (Chars.isLatin(page.at(behind)) && behind > clause.after())
        || (before > 1 && Chars.isLatin(page.at(before - 1)));
  }

  /** The words behind a number that name what it counts. */
  static String behind(Page page, Clause clause) {
    return from(page, clause.after(), clause.end());
  }

  /** What a share is of, where the words behind it say so: 62% of the pupils. */
  static String whole(Page page, Clause clause, Kind kind) {
    boolean of = kind == Kind.PERCENT || kind == Kind.RATIO;
    if (!of || !page.text().startsWith(OF, clause.after())) {
      return "";
    }
    int start = clause.after() + OF.length() - 1;
    String article = English.next(page, start);
    boolean skipped = article.equals("the") || article.equals("all") || article.equals("these");
    return from(page, skipped ? start + 1 + article.length() : start, clause.end());
  }

  private static String from(Page page, int start, int limit) {
    int end = start;
    String word = English.next(page, end);
    boolean headed = false;
    for (int i = 0; i < MOST_WORDS && end < limit; i++) {
      boolean head = isPlural(page, word);
      if (word.isEmpty()
          || page.words().of(Topic.ENGLISH_STOP).contains(word)
          || (headed && !head)) {
        break;
      }
      headed = head;
      end += 1 + word.length();
      word = English.next(page, end);
    }
    String told = page.written(start, end).strip();
    boolean verb = told.endsWith("ed") && told.indexOf(' ') < 0 && !word.isEmpty();
    return verb ? "" : told;
  }

  /** Whether a word can be the head of what is counted: letters, but not school. */
  private static boolean isPlural(Page page, String word) {
    boolean known = page.words().nouns.get(word) != null;
    return known
        ? page.words().nouns.get(word + "s") == null
        : word.length() > 3 && word.endsWith("s") && !word.endsWith("ss");
  }

  static String before(Page page, Clause clause) {
    int to = trimmed(page, clause.from(), clause.to());
    String word = lastWord(page, clause.from(), to);
    while (!word.isEmpty() && page.words().of(Topic.ENGLISH_LINK).contains(word)) {
      to = trimmed(page, clause.from(), to - word.length());
      word = lastWord(page, clause.from(), to);
    }
    int from = to;
    for (int i = 0; i < MOST_WORDS; i++) {
      int end = page.at(from - 1) == ' ' ? from - 1 : from;
      word = lastWord(page, clause.from(), end);
      boolean the = word.equals("the") || word.equals("a") || word.equals("an");
      if (word.isEmpty() || the || page.words().of(Topic.ENGLISH_LINK).contains(word)) {
        break;
      }
      from = end - word.length();
    }
    return page.written(from, to).strip();
  }

  private static int trimmed(Page page, int floor, int to) {
    int end = to;
    while (end > floor && OPENING.indexOf(page.at(end - 1)) >= 0) {
      end--;
    }
    return end;
  }

  /** The word that ends at a char, empty where it begins before the floor. */
  private static String lastWord(Page page, int floor, int end) {
    int start = end;
    while (start > floor && (Chars.isLatin(page.at(start - 1)) || page.at(start - 1) == '-')) {
      start--;
    }
    return Chars.isLatin(page.at(start - 1)) ? "" : page.text().substring(start, end);
  }
}

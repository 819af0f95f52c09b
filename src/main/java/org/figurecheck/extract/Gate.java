package org.figurecheck.extract;

import org.figurecheck.extract.numeral.Numeral;

/** Whether a number with a measure word counts: a Han one often does not. */
final class Gate {
  private static final String OPENING = "“‘「『〝\"《";
  private static final String CLOSING = "”’」』〞\"》";

  /** Place and scale words, which count alone only where they are hedged: 近百所. */
  private static final String BARE = "百千万亿兆零〇";

  private Gate() {}

  static boolean lets(Page page, Tail tail) {
    Numeral numeral = tail.numeral();
    int start = numeral.start();
    if (page.masked().get(start) && numeral.form() != Numeral.Form.FRACTION) {
      return false;
    }
    char first = page.at(start);
    if (Chars.isDigit(first)) {
      return !Chars.isLatin(page.at(start - 1)) && page.at(start - 1) != '.';
    }
    return countsInHan(page, tail) && !isSlogan(page, tail);
  }

  private static boolean countsInHan(Page page, Tail tail) {
    int start = tail.numeral().start();
    String word = tail.measure().word();
    boolean single = tail.numeral().end() == start + 1 && tail.infix() == null;
    char only = single ? page.at(start) : '\0';
    if (only == '一') {
      return (page.words().of(Topic.COUNTED_ONE).contains(word)
              || page.words().of(Topic.BARE_ORDINAL).contains(word))
          && !page.follows(Topic.ARTICLE_BEFORE, start);
    }
    if (only == '二') {
      return page.words().of(Topic.BARE_ORDINAL).contains(word);
    }
    if (only != '\0' && BARE.indexOf(only) >= 0) {
      return Measured.hedges(page, tail).stream().anyMatch(hedge -> hedge.effect().isHedge());
    }
    if (page.words().of(Topic.COUNTED_WHEN_LISTED).contains(word)) {
      return page.at(start - 2) == '、';
    }
    return !single || !page.words().of(Topic.NEVER_WITH_HAN).contains(word);
  }

  /** A short quotation that begins with the number and goes on behind it is a name. */
  private static boolean isSlogan(Page page, Tail tail) {
    int open = OPENING.indexOf(page.at(tail.numeral().start() - 1));
    if (open < 0) {
      return false;
    }
    for (int i = tail.end(); i < tail.end() + 12; i++) {
      if (CLOSING.indexOf(page.at(i)) >= 0) {
        return i > tail.end() || tail.numeral().end() == tail.numeral().start() + 1;
      }
    }
    return false;
  }
}

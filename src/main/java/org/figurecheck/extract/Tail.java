package org.figurecheck.extract;

import org.figurecheck.extract.numeral.Numeral;
import org.figurecheck.extract.numeral.Scales;

/**
 * What stands behind a number's digits: infix qualifier, scale word, measure word.
 *
 * @param numeral the number with its scale word
 * @param infix the infix qualifier as written, or null
 * @param measure the measure word, or null
 * @param end the char after all of it
 */
record Tail(Numeral numeral, Magnitude.Hedge infix, Measure measure, int end) {
  private static final int WRAPPED_LINE = 16;

  /** 2个亿 is two hundred million. */
  private static final String PIECES = "个亿";

  static Tail of(Page page, Numeral numeral) {
    Tail tail = new Tail(numeral, null, null, numeral.end()).infixed(page).scaled(page);
    Tail whole = tail.infix == null ? tail.infixed(page) : tail;
    Tail measured = whole.measured(page);
    if (measured.measure == null && whole.infix != null && page.at(whole.end - 1) == '个') {
      measured = whole.withoutPiece().measured(page);
    }
    if (measured.measure != null || whole.infix == null || whole.numeral.end() > numeral.end()) {
      return measured;
    }
    return Chars.isHan(page.at(whole.end)) && "余".contentEquals(foldedInfix(page, whole))
        ? whole
        : new Tail(numeral, null, null, numeral.end());
  }

  /** 余个 before no measure word of its own is 余 before 个. */
  private Tail withoutPiece() {
    String written = infix.written();
    String shorter = written.substring(0, written.length() - 1);
    return new Tail(numeral, new Magnitude.Hedge(shorter, infix.effect()), measure, end - 1);
  }

  private static CharSequence foldedInfix(Page page, Tail tail) {
    return page.text().subSequence(tail.end - tail.infix.written().length(), tail.end);
  }

  private Tail infixed(Page page) {
    int at = Chars.skipBlanks(page.text(), end);
    Qualifier word = page.words().inside.startingAt(page.text(), at);
    if (word == null || numeral.isApproximate()) {
      return this;
    }
    int after = at + word.word().length();
    return new Tail(
        numeral, new Magnitude.Hedge(page.written(at, after), word.effect()), measure, after);
  }

  /** A scale word behind an infix, or behind a blank. */
  private Tail scaled(Page page) {
    int blanks = Chars.skipBlanks(page.text(), end);
    boolean pieces = page.text().startsWith(PIECES, blanks) && page.at(blanks + 2) != '万';
    int at = pieces ? blanks + 1 : blanks;
    Numeral scaled = Scales.behind(page.text(), at, numeral);
    boolean tens = page.at(at) == '十' && numeral.form() == Numeral.Form.DIGITS;
    return scaled == numeral || tens || (infix == null && at == end && numeral.isHan())
        ? this
        : new Tail(scaled, infix, measure, scaled.end());
  }

  private Tail measured(Page page) {
    int at = blanksEnd(page, end);
    Measure found = page.words().measures.startingAt(page.text(), at);
    if (found == null || isHidden(page, at, found)) {
      return this;
    }
    return new Tail(numeral, infix, found, at + found.word().length());
  }

  private boolean isHidden(Page page, int at, Measure found) {
    Topic hiding = numeral.isHan() ? Topic.HIDING : Topic.HIDING_ALWAYS;
    String longer = page.words().of(hiding).startingAt(page.text(), at);
    boolean han = Chars.isHan(page.at(at));
    boolean latinGoesOn =
        !han
            && Chars.isLatin(found.word().charAt(found.word().length() - 1))
            && Chars.isLatin(page.at(at + found.word().length()));
    boolean hidden = longer != null && longer.length() > found.word().length();
    return latinGoesOn || (hidden && !goesOnWithAnd(page, at + longer.length()));
  }

  /** “二十七所以及”: not 所以; “90分享受”: not 分享. */
  private static boolean goesOnWithAnd(Page page, int end) {
    char last = page.at(end - 1);
    return (last == '以' && page.at(end) == '及') || (last == '享' && page.at(end) == '受');
  }

  /** A measure word may stand after blanks, or on the next line if this one is full. */
  private static int blanksEnd(Page page, int end) {
    int at = Chars.skipBlanks(page.text(), end);
    if (page.at(at) != '\n') {
      return at;
    }
    return isFullLine(page, end) ? Chars.skipBlanks(page.text(), at + 1) : end;
  }

  private static boolean isFullLine(Page page, int end) {
    for (int i = end - 1; i > end - WRAPPED_LINE; i--) {
      if (i < 0 || page.at(i) == '\n') {
        return false;
      }
    }
    return true;
  }
}

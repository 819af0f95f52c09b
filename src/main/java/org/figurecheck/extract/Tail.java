package org.figurecheck.extract;

import java.math.BigDecimal;
import org.figurecheck.extract.numeral.Numeral;
import org.figurecheck.extract.numeral.Scales;
import org.figurecheck.figure.Kind;

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

  /** 三个多月: the piece is that of 个月. */
  private static final String SOME_PIECES = "个多";

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
    boolean pieces = word.word().equals(SOME_PIECES);
    String written = page.written(pieces ? at + 1 : at, after);
    return pieces && pieceOfTime(page, after) == null
        ? this
        : new Tail(numeral, new Magnitude.Hedge(written, word.effect()), measure, after);
  }

  /** 个月 where 月 begins at a char, or null where no time is measured. */
  private static Measure pieceOfTime(Page page, int at) {
    Measure unit = page.words().measures.startingAt(page.text(), at);
    boolean time = unit != null && unit.kind() == Kind.DURATION;
    return time ? page.words().measures.get(SOME_PIECES.charAt(0) + unit.word()) : null;
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
    if (found == null || isHidden(page, at, found) || isTooMany(found)) {
      return this;
    }
    int after = at + found.word().length();
    boolean piece = infix != null && page.text().startsWith(SOME_PIECES, at - 2);
    Measure whole = piece ? pieceOfTime(page, at) : null;
    return new Tail(numeral, infix, whole == null ? found : whole, after);
  }

  /** 4000万成立: there are but ten tenths. */
  private boolean isTooMany(Measure found) {
    return found.kind() == Kind.PERCENT
        && found.factor().compareTo(BigDecimal.TEN) == 0
        && numeral.value().compareTo(BigDecimal.TEN) > 0;
  }

  private boolean isHidden(Page page, int at, Measure found) {
    Topic hiding = numeral.isHan() ? Topic.HIDING : Topic.HIDING_ALWAYS;
    String longer = page.words().of(hiding).startingAt(page.text(), at);
    boolean han = Chars.isHan(page.at(at));
    boolean latinGoesOn =
        !han
            && Chars.isLatin(found.word().charAt(found.word().length() - 1))
            && Chars.isLatin(page.at(at + found.word().length()));
    boolean hidden =
        longer != null
            && longer.length() > found.word().length()
            && page.words().of(Topic.UNHIDING).startingAt(page.text(), at) == null;
    return latinGoesOn || hidden;
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

package org.figurecheck.extract;

import org.figurecheck.extract.numeral.Numeral;
import org.figurecheck.figure.Kind;

/** Numbers that name something: document numbers, identifiers, versions, words with digits. */
final class Names implements Recogniser {
  private static final int LONGEST_COUNT = 8;
  private static final String BLANKS = " :：)";

  @Override
  public Draft at(Page page, int start) {
    char first = page.at(start);
    if ("〔[(【".indexOf(first) >= 0) {
      return documentNumber(page, start);
    }
    return Chars.isDigit(first) || Chars.isLatin(first) ? token(page, start) : null;
  }

  /** 政发〔2023〕12号, with what stands before it. */
  private static Draft documentNumber(Page page, int start) {
    int year = digitsEnd(page, start + 1);
    boolean yearly = year - start >= 5 && year - start <= 7;
    if (!yearly || "〕])】".indexOf(page.at(year)) < 0) {
      return null;
    }
    int digits = page.at(year + 1) == '第' ? year + 2 : year + 1;
    int end = digitsEnd(page, digits);
    if (end == digits || page.at(end) != '号') {
      return null;
    }
    int head = start;
    while (start - head < 8
        && (Chars.isHan(page.at(head - 1)) || Chars.isLatin(page.at(head - 1)))) {
      head--;
    }
    boolean known = page.follows(Topic.DOCUMENT_HEAD, start);
    return Draft.named(known ? head : start, end + 1, Kind.DOCUMENT_NUMBER);
  }

  /** A run of digits and Latin letters, with the marks that tie them. */
  private static Draft token(Page page, int start) {
    int digits = digitsEnd(page, start);
    if (digits == start) {
      return Draft.none(start, tokenEnd(page, start));
    }
    boolean mixed = isToken(page.at(digits));
    if (mixed) {
      Numeral numeral = page.numeral(start);
      boolean measured = numeral != null && Tail.of(page, numeral).measure() != null;
      return measured
          ? null
          : Draft.named(start, tiedEnd(page, tokenEnd(page, digits)), Kind.IDENTIFIER);
    }
    return digits(page, start, digits);
  }

  private static int tokenEnd(Page page, int start) {
    int end = start;
    while (isToken(page.at(end))) {
      end++;
    }
    return end;
  }

  private static Draft digits(Page page, int start, int end) {
    int line = start;
    while (line > start - 4 && BLANKS.indexOf(page.at(line - 1)) >= 0) {
      line--;
    }
    boolean phone = page.at(start) == '0' && page.at(end) == '-' && end - start >= 3;
    boolean named = page.follows(Topic.IDENTIFIER_BEFORE, line);
    if (phone || (named && end - start >= 4)) {
      return Draft.named(start, tiedEnd(page, end), Kind.IDENTIFIER);
    }
    if (end - start <= LONGEST_COUNT) {
      return null;
    }
    Numeral numeral = page.numeral(start);
    boolean measured =
        numeral != null
            && (numeral.form() == Numeral.Form.SCALED || Tail.of(page, numeral).measure() != null);
    return measured && numeral.form() != Numeral.Form.NAME
        ? null
        : Draft.named(start, tiedEnd(page, end), Kind.IDENTIFIER);
  }

  /** The end of a name that goes on behind a hyphen. */
  private static int tiedEnd(Page page, int end) {
    int tied = end;
    while (isToken(page.at(tied)) || (page.at(tied) == '-' && isToken(page.at(tied + 1)))) {
      tied++;
    }
    return tied;
  }

  private static boolean isToken(char here) {
    return Chars.isDigit(here)
        || Chars.isLatin(here)
        || (here != '\0' && "/_+=".indexOf(here) >= 0);
  }

  private static int digitsEnd(Page page, int start) {
    int end = start;
    while (Chars.isDigit(page.at(end))) {
      end++;
    }
    return end;
  }
}

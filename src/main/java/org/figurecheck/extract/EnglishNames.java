package org.figurecheck.extract;

import org.figurecheck.figure.Kind;

/** English numbers that name something: Section 3, Tables 2 and 4, page 5, No. 7, 020 7946 0018. */
final class EnglishNames implements Recogniser {
  private static final int LONGEST = 8;
  private static final int FEWEST_DIGITS = 7;
  private static final String BEFORE_A_NAME = " see in on of at under from the ";

  @Override
  public Draft at(Page page, int start) {
    return Chars.isLatin(page.at(start))
        ? numbered(page, start)
        : Chars.isDigit(page.at(start)) ? telephone(page, start) : null;
  }

  private static Draft numbered(Page page, int start) {
    String word = page.words().of(Topic.ENGLISH_NUMBERED).startingAt(page.text(), start);
    if (word == null || Chars.isLatin(page.at(start + word.length()))) {
      return null;
    }
    int number = start + word.length() + (page.at(start + word.length()) == ' ' ? 1 : 0);
    int end = nameEnd(page, number);
    boolean page5 = word.startsWith("page");
    boolean name = word.endsWith(".") || page5 || isName(page, start) || !counts(page, end);
    if (end == number || !name) {
      return null;
    }
    for (int next = joined(page, end); next > end; next = joined(page, end)) {
      end = next;
    }
    return page5 ? Draft.named(start, end, Kind.PAGE) : Draft.none(start, end);
  }

  /** Section 3 with a capital, or in section 3; to form 40 groups is a verb. */
  private static boolean isName(Page page, int start) {
    boolean capital = Character.isUpperCase(page.written(start, start + 1).charAt(0));
    String before = English.previous(page, start);
    return capital || (!before.isEmpty() && BEFORE_A_NAME.contains(" " + before + " "));
  }

  private static boolean counts(Page page, int end) {
    String word = English.next(page, end);
    return !word.isEmpty() && !page.words().of(Topic.ENGLISH_STOP).contains(word);
  }

  /** The end of a short number with the parts and letters that are tied to it: 3.2, 4a, 12(b). */
  private static int nameEnd(Page page, int start) {
    if (!Chars.isDigit(page.at(start))) {
      return start;
    }
    int end = start;
    while (end - start < LONGEST
        && (Chars.isDigit(page.at(end))
            || (".-–".indexOf(page.at(end)) >= 0 && Chars.isDigit(page.at(end + 1))))) {
      end++;
    }
    boolean letter = Chars.isLatin(page.at(end)) && !Chars.isLatin(page.at(end + 1));
    end += letter ? 1 : 0;
    boolean goesOn = Chars.isLatin(page.at(end)) || ",%".indexOf(page.at(end)) >= 0;
    return goesOn && (page.at(end) != ',' || Chars.isDigit(page.at(end + 1))) ? start : end;
  }

  /** Tables 2 and 4, sections 3 to 5. */
  private static int joined(Page page, int end) {
    for (String joint : new String[] {" and ", " to ", ", ", " or "}) {
      if (page.text().startsWith(joint, end)) {
        int start = end + joint.length();
        int next = nameEnd(page, start);
        return next > start && !counts(page, next) ? next : end;
      }
    }
    return end;
  }

  /** Groups of digits of which the first begins with a nought or a plus; +3.5% is a change. */
  private static Draft telephone(Page page, int start) {
    boolean nought = page.at(start) == '0' && Chars.isDigit(page.at(start + 1));
    if (!nought && page.at(start - 1) != '+') {
      return null;
    }
    int end = start;
    while (Chars.isDigit(page.at(end))
        || (" -()".indexOf(page.at(end)) >= 0 && Chars.isDigit(page.at(end + 1)))) {
      end++;
    }
    return nought || isAbroad(page, start, end) ? Draft.named(start, end, Kind.IDENTIFIER) : null;
  }

  private static boolean isAbroad(Page page, int start, int end) {
    long digits =
        page.text().substring(start, end).chars().filter(c -> c >= '0' && c <= '9').count();
    boolean goesOn =
        page.at(end) == '%' || (page.at(end) == '.' && Chars.isDigit(page.at(end + 1)));
    return digits >= FEWEST_DIGITS && digits < end - start && !goesOn;
  }
}

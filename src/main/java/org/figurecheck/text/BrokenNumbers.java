package org.figurecheck.text;

import java.util.BitSet;
import java.util.function.IntConsumer;

/** Finds line breaks and spaces inside numbers. */
final class BrokenNumbers {
  private static final int WRAPPED_LINE = 16;
  private static final String OPENING = "、，；：（";
  private static final String NO_YEAR = "级級段代龄齡";

  private final String text;
  private final BitSet dropped = new BitSet();

  private BrokenNumbers(String text) {
    this.text = text;
  }

  /** Which characters stand inside numbers and are no part of them; damage hears of each break. */
  static BitSet in(String text, IntConsumer damage) {
    BrokenNumbers numbers = new BrokenNumbers(text);
    for (int i = 1; i + 1 < text.length(); i++) {
      char character = text.charAt(i);
      if (character == '\n' || character == '\r') {
        numbers.line(i, damage);
      } else if (character == ' ') {
        numbers.space(i, damage);
      }
    }
    return numbers.dropped;
  }

  private void space(int space, IntConsumer damage) {
    if (Digits.isDigit(text.charAt(space - 1)) && Digits.isDigit(text.charAt(space + 1))) {
      if (partsThousands(space)) {
        dropped.set(space);
      } else if (partsYear(space)) {
        dropped.set(space);
        damage.accept(space);
      }
    } else if (partsDecimals(space)) {
      dropped.set(space);
      damage.accept(space);
    }
  }

  /** “3 602名”: one space, three digits after it, words before and behind. */
  private boolean partsThousands(int space) {
    int first = Digits.runStart(text, space);
    int end = Digits.runEnd(text, space + 1);
    boolean grouped = space - first <= 3 && end - space == 4 && text.charAt(first) != '0';
    boolean inWords = first > 0 && opens(text.charAt(first - 1));
    int behind = afterDecimals(end);
    return grouped && inWords && behind < text.length() && Digits.continues(text.charAt(behind));
  }

  /** “20 24年”, with nothing before it that goes on. */
  private boolean partsYear(int space) {
    int first = Digits.runStart(text, space);
    int end = Digits.runEnd(text, space + 1);
    boolean year = end - first == 5 && isCentury(first, space) && isYear(end);
    return year && (first == 0 || !Digits.ties(text.charAt(first - 1)));
  }

  private boolean isCentury(int first, int space) {
    char one = text.charAt(first);
    boolean alone = space == first + 1;
    boolean nineteen =
        one == '1' && (alone ? text.charAt(space + 1) : text.charAt(first + 1)) == '9';
    boolean twenty = one == '2' && (alone ? text.charAt(space + 1) : text.charAt(first + 1)) == '0';
    return nineteen || twenty;
  }

  private boolean isYear(int end) {
    return end < text.length()
        && text.charAt(end) == '年'
        && (end + 1 >= text.length() || NO_YEAR.indexOf(text.charAt(end + 1)) < 0);
  }

  /** “达98. 5%”. */
  private boolean partsDecimals(int space) {
    boolean point = text.charAt(space - 1) == '.' && Digits.isDigit(text.charAt(space + 1));
    int first = Digits.runStart(text, space - 1);
    int end = Digits.runEnd(text, space + 1);
    return point
        && first < space - 1
        && first > 0
        && Digits.isHan(text.charAt(first - 1))
        && end - space <= 3
        && end < text.length()
        && text.charAt(end) == '%';
  }

  private static boolean opens(char before) {
    return Digits.isHan(before) || OPENING.indexOf(before) >= 0;
  }

  private int afterDecimals(int end) {
    boolean point = end + 1 < text.length() && text.charAt(end) == '.';
    return point && Digits.isDigit(text.charAt(end + 1)) ? Digits.runEnd(text, end + 1) : end;
  }

  private void line(int at, IntConsumer damage) {
    boolean pair = text.charAt(at) == '\r' && text.charAt(at + 1) == '\n';
    int next = pair ? at + 2 : at + 1;
    if (text.charAt(at - 1) == '\r' || next >= text.length()) {
      return;
    }
    boolean number = Digits.isDigit(text.charAt(next)) && wraps(at, next);
    boolean year = text.charAt(next) == '年' && isYear(next) && isYearBefore(at);
    if (number || year) {
      dropped.set(at, next);
      damage.accept(at);
    }
  }

  private boolean isYearBefore(int end) {
    int first = Digits.runStart(text, end);
    return end - first == 4
        && isCentury(first, end)
        && (first == 0 || !Digits.ties(text.charAt(first - 1)));
  }

  /** A full line that breaks inside a number, which goes on and is followed by words. */
  private boolean wraps(int lineBreak, int next) {
    char last = text.charAt(lineBreak - 1);
    boolean point = last == '.' && lineBreak > 1 && Digits.isDigit(text.charAt(lineBreak - 2));
    if (!Digits.isDigit(last) && !point) {
      return false;
    }
    int end = Digits.runEnd(text, next);
    int whole = Digits.runStart(text, point ? lineBreak - 1 : lineBreak);
    boolean goesOn = end < text.length() && Digits.continues(text.charAt(end));
    return goesOn
        && (!point || text.charAt(end) == '%')
        && whole > 0
        && Digits.isHan(text.charAt(whole - 1))
        && isFull(lineBreak);
  }

  private boolean isFull(int lineBreak) {
    int nearest = Math.max(0, lineBreak - WRAPPED_LINE);
    int line = lineBreak;
    while (line > nearest && text.charAt(line - 1) != '\n') {
      line--;
    }
    return line == nearest && lineBreak >= WRAPPED_LINE;
  }
}

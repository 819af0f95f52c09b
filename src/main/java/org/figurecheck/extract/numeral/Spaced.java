package org.figurecheck.extract.numeral;

import java.util.Arrays;

/** A text without the blanks inside its numerals, with the way back: 三千 五百, 7 万. */
final class Spaced {
  /** Three on a cheque, and in other words to take part. */
  static final char TAKES_PART = '参';

  private static final int MOST_DIGITS = 9;
  private static final int YEAR = 4;
  private static final String FORMAL = "拾佰仟";

  private final String text;
  private final boolean alone;
  private final StringBuilder kept;
  private final int[] places;

  private Spaced(String text, boolean alone) {
    this.text = text;
    this.alone = alone;
    this.kept = new StringBuilder(text.length());
    this.places = new int[text.length()];
  }

  /**
   * Closes the numerals of a text.
   *
   * @param alone whether the text is read for its numerals alone; in prose, wide commas part
   *     numbers, and what is as long as a year stays apart from a scale word
   */
  static Spaced of(String text, boolean alone) {
    Spaced spaced = new Spaced(text, alone);
    int i = 0;
    while (i < text.length()) {
      int next = Blanks.skip(text, i);
      if (next == i) {
        spaced.keep(i, spaced.plain(i));
        i++;
      } else if (spaced.closes(next)) {
        i = next;
      } else {
        for (; i < next; i++) {
          spaced.keep(i, ' ');
        }
      }
    }
    return spaced;
  }

  private void keep(int place, char character) {
    places[kept.length()] = place;
    kept.append(character);
  }

  private char plain(int at) {
    char character = text.charAt(at);
    return character == TAKES_PART && isThree(at) ? '叁' : alone && groups(at) ? ',' : character;
  }

  /** 参 is three beside a formal place word, else it takes part. */
  private boolean isThree(int at) {
    return FORMAL.indexOf(Quantity.charAt(text, at + 1)) >= 0
        || FORMAL.indexOf(Quantity.charAt(text, at - 1)) >= 0;
  }

  /** Whether a wide comma parts thousands. */
  private boolean groups(int comma) {
    return text.charAt(comma) == '，' && digitsAround(comma, -1) <= 3 && digitsAround(comma, 1) == 3;
  }

  /** How many digits stand beside a char, looking at no more than four, which must be some. */
  private int digitsAround(int place, int step) {
    int digits = 0;
    while (digits < 4 && Coefficient.isDigit(Quantity.charAt(text, place + step * (digits + 1)))) {
      digits++;
    }
    return digits == 0 ? 4 : digits;
  }

  String closed() {
    return kept.toString();
  }

  /** The place in the closed text of a char that is no blank. */
  int closed(int place) {
    return kept.length() == text.length()
        ? place
        : Arrays.binarySearch(places, 0, kept.length(), place);
  }

  /** A numeral of the closed text, at its place in the text. */
  Numeral placed(Numeral numeral) {
    return numeral.between(places[numeral.start()], places[numeral.end() - 1] + 1);
  }

  /** Whether the numeral before goes on in a char behind blanks. */
  private boolean closes(int next) {
    if (kept.length() == 0 || next >= text.length()) {
      return false;
    }
    char before = kept.charAt(kept.length() - 1);
    char behind = text.charAt(next);
    if (isUnit(behind)) {
      boolean digits = Coefficient.isDigit(before) && (alone || !isLong());
      return digits || NumeralScanner.isHanNumeral(before) || isUnit(before);
    }
    if (Han.digit(behind) >= 0) {
      return isUnit(before)
          || Han.isZero(before)
          || before == '点' && isNumeral(1)
          || discounts(next);
    }
    if (behind == '点') {
      int digit = Blanks.skip(text, next + 1);
      return isNumeral(0) && digit < text.length() && Han.digit(text.charAt(digit)) >= 0;
    }
    return Coefficient.isDigit(behind) && (isUnit(before) && isUnitBehind(next) || discounts(next));
  }

  private static boolean isUnit(char character) {
    return Han.place(character) + Han.scale(character) > 0;
  }

  /** Whether what is kept ends with as many digits as a year has. */
  private boolean isLong() {
    int digits = 0;
    while (digits < YEAR
        && Coefficient.isDigit(Quantity.charAt(kept, kept.length() - 1 - digits))) {
      digits++;
    }
    return digits == YEAR;
  }

  /** Whether a Han numeral stands so many chars before the end of what is kept. */
  private boolean isNumeral(int before) {
    int at = kept.length() - 1 - before;
    return at >= 0
        && (NumeralScanner.isHanNumeral(kept.charAt(at)) || Han.scale(kept.charAt(at)) > 0);
  }

  private boolean isUnitBehind(int start) {
    int end = start;
    while (end < text.length()
        && end - start < MOST_DIGITS
        && Coefficient.isDigit(text.charAt(end))) {
      end++;
    }
    end = Blanks.skip(text, end);
    return end < text.length() && isUnit(text.charAt(end));
  }

  /** 9 5 折, which says its two digits one by one. */
  private boolean discounts(int second) {
    int at = kept.length() - 1;
    boolean alone = at == 0 || !isDigit(kept.charAt(at - 1));
    return alone && isDigit(kept.charAt(at)) && Blanks.word(text, second + 1, "折") > 0;
  }

  private static boolean isDigit(char character) {
    return Coefficient.isDigit(character) || Han.digit(character) > 0;
  }
}

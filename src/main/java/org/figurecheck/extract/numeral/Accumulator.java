package org.figurecheck.extract.numeral;

import java.math.BigDecimal;

/** Adds up coefficients and their place and scale words, from left to right, as far as they fit. */
final class Accumulator {
  private static final int NONE = 99;

  /** A longer row of numerals is no number. */
  private static final int LONGEST = 80;

  private static final int MOST_SCALES = 3;

  private final String text;
  private final int start;
  private int position;
  private final Sum sum = new Sum();
  private int lastPlace = NONE;
  private int lastScale = NONE;
  private boolean arabic;
  private boolean scaled;
  private boolean zero;
  private boolean name;

  Accumulator(String text, int start) {
    this.text = text;
    this.start = start;
    this.position = start;
  }

  /** The number that begins at the start, or null. */
  Numeral read() {
    boolean more = true;
    while (more && position < text.length() && position - start < LONGEST) {
      more = term();
    }
    if (position == start) {
      return null;
    }
    return sum.numeral(start, position, form());
  }

  private Numeral.Form form() {
    if (name) {
      return Numeral.Form.NAME;
    }
    boolean arabicScaled = arabic && (lastPlace != NONE || lastScale != NONE);
    return scaled || arabicScaled
        ? Numeral.Form.SCALED
        : arabic ? Numeral.Form.DIGITS : Numeral.Form.HAN;
  }

  /** Takes one coefficient with the words behind it; false if nothing more fits. */
  private boolean term() {
    char here = text.charAt(position);
    if (position > start && Han.isZero(here) && !zero) {
      return afterZero();
    }
    if (Han.tens(here) > 0) {
      return tens(Han.tens(here));
    }
    if (Han.placeAt(text, position) > 0) {
      boolean bare = lastPlace == NONE && !arabic;
      return bare && place(new Coefficient(position, BigDecimal.ONE, BigDecimal.ONE, 0, null));
    }
    Coefficient coefficient = Coefficient.at(text, position);
    if (coefficient == null) {
      return false;
    }
    return position == start ? first(coefficient) : next(coefficient);
  }

  /** 廿 and 卅, which say their tens themselves. */
  private boolean tens(int value) {
    boolean fits = lastPlace > 1 && !(arabic && lastPlace == NONE && lastScale == NONE);
    if (fits) {
      BigDecimal tens = BigDecimal.valueOf(value);
      sum.add(new Coefficient(position, tens, BigDecimal.ONE, 0, Coefficient.Kind.HAN_DIGIT), 1);
      position++;
      lastPlace = 1;
      scale();
    }
    return fits;
  }

  private boolean afterZero() {
    Coefficient behind = Coefficient.at(text, position + 1);
    if (behind == null && Han.placeAt(text, position + 1) == 1) {
      behind = new Coefficient(position + 1, BigDecimal.ONE, BigDecimal.ONE, 0, null);
    }
    if (behind == null || behind.kind() == Coefficient.Kind.NAME) {
      return false;
    }
    int before = position++;
    zero = true;
    boolean more = next(behind);
    zero = false;
    if (position == before + 1) {
      position = before;
    }
    return more;
  }

  private boolean first(Coefficient coefficient) {
    if (coefficient.kind() == Coefficient.Kind.NAME) {
      position = coefficient.end();
      name = true;
      return false;
    }
    arabic = coefficient.isArabic();
    if (place(coefficient)) {
      return true;
    }
    if (isZeroTen(coefficient)) {
      position = coefficient.end();
      return true;
    }
    sum.add(coefficient, 0);
    position = coefficient.end();
    return scale();
  }

  /** 零十, which says ten. */
  private boolean isZeroTen(Coefficient coefficient) {
    return coefficient.kind() == Coefficient.Kind.HAN_DIGIT
        && coefficient.value().signum() == 0
        && Han.placeAt(text, coefficient.end()) == 1;
  }

  private int scaleAt(int index) {
    return index < text.length() ? Han.scale(text.charAt(index)) : 0;
  }

  /** A further coefficient: with a lower place word, or as the last digit. */
  private boolean next(Coefficient coefficient) {
    boolean open = lastPlace != NONE || lastScale != NONE;
    if (!open || coefficient.kind() == Coefficient.Kind.NAME) {
      return false;
    }
    if (place(coefficient)) {
      return true;
    }
    boolean others = Han.placeAt(text, coefficient.end()) > 0;
    if (others || coefficient.value().precision() - coefficient.value().scale() > room()) {
      return false;
    }
    boolean elliptic = !zero && !coefficient.isArabic() && lastUnit() > 1;
    boolean single = coefficient.kind() == Coefficient.Kind.HAN_DIGIT;
    if (!single && !coefficient.isArabic()) {
      return false;
    }
    int behind = scaleAt(coefficient.end());
    boolean ahead = behind > 0 && behind < lastScale;
    sum.add(coefficient, elliptic && !ahead ? lastUnit() - 1 : 0);
    position = coefficient.end();
    lastPlace = 0;
    return scale();
  }

  private int room() {
    return lastPlace == NONE ? lastScale : lastPlace;
  }

  private int lastUnit() {
    return lastPlace != NONE ? lastPlace : lastScale == NONE ? 0 : lastScale;
  }

  private boolean place(Coefficient coefficient) {
    int at = coefficient.end();
    int power = Han.placeAt(text, at);
    boolean fits = power > 0 && power < lastPlace && coefficient.value().signum() > 0;
    if (!fits || (coefficient.kind() == Coefficient.Kind.HAN_ROW)) {
      return false;
    }
    sum.add(coefficient, power);
    position = at + 1;
    lastPlace = power;
    scale();
    return true;
  }

  /** The scale words at the position; 万亿 multiplies twice. */
  private boolean scale() {
    int power = scaleAt(position);
    if (power > lastScale && lastScale != NONE && sum.hasSection()) {
      sum.reopen();
      lastScale = NONE;
    }
    int first = position;
    while (power > 0 && power < lastScale && position - first < MOST_SCALES) {
      sum.scale(power);
      position++;
      int next = scaleAt(position);
      lastScale = next < power ? power : NONE;
      power = next < power ? 0 : next;
    }
    if (position == first) {
      return false;
    }
    scaled = true;
    sum.closeSection();
    lastPlace = NONE;
    return true;
  }
}

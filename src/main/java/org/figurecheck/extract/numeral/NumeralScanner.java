package org.figurecheck.extract.numeral;

import java.math.BigDecimal;
import java.util.BitSet;
import java.util.Optional;

/**
 * Reads numerals in text of simplified script; each char is looked at a bounded number of times.
 */
public final class NumeralScanner {
  private static final String VAGUE = "几数";
  private static final int MOST_DECIMALS = 20;
  private static final BitSet STARTS = starts();

  private NumeralScanner() {}

  /** The longest numeral that begins at a char. */
  public static Optional<Numeral> at(String text, int start) {
    Numeral share = Share.ofAll(text, start);
    if (share != null) {
      return Optional.of(share);
    }
    if (start < text.length() && Han.scale(text.charAt(start)) > 0) {
      return Optional.of(bare(text, start));
    }
    if (isVague(text, start)) {
      return Optional.of(vague(text, start));
    }
    Numeral first = number(text, start);
    if (first == null || first.form() == Numeral.Form.NAME) {
      return Optional.ofNullable(first);
    }
    if (first.form() == Numeral.Form.DIGITS) {
      first = Power.scientific(text, first);
    }
    Numeral tenths = tenths(text, first);
    return Optional.of(tenths == null ? Fraction.told(text, first) : tenths);
  }

  /** Whether a numeral could begin with a character. */
  public static boolean isStart(char character) {
    return STARTS.get(character);
  }

  private static BitSet starts() {
    BitSet starts = new BitSet();
    for (int i = 0; i <= Character.MAX_VALUE; i++) {
      starts.set(i, couldStart((char) i));
    }
    return starts;
  }

  private static boolean couldStart(char character) {
    return Coefficient.isDigit(character)
        || isHanNumeral(character)
        || character == Spaced.TAKES_PART
        || Han.scale(character) > 0
        || VAGUE.indexOf(character) >= 0;
  }

  /** Whether a character is a Han digit, or a place word. */
  public static boolean isHanNumeral(char character) {
    return Han.digit(character) >= 0 || Han.place(character) > 0 || Han.tens(character) > 0;
  }

  /** 万 in 万余名, which says one of it. */
  private static Numeral bare(String text, int start) {
    BigDecimal one = BigDecimal.ONE;
    Numeral none = new Numeral(start, start, one, one, BigDecimal.ZERO, Numeral.Form.SCALED);
    return Scales.behind(text, start, none);
  }

  private static boolean isVague(String text, int start) {
    return start + 1 < text.length()
        && VAGUE.indexOf(text.charAt(start)) >= 0
        && Han.place(text.charAt(start + 1)) + Han.scale(text.charAt(start + 1)) > 0;
  }

  private static Numeral vague(String text, int start) {
    Numeral one =
        new Numeral(
            start,
            start + 1,
            BigDecimal.ONE,
            BigDecimal.ONE,
            BigDecimal.valueOf(9),
            Numeral.Form.VAGUE);
    Numeral scaled = Scales.behind(text, start + 1, one);
    return scaled.endingAt(scaled.end(), Numeral.Form.VAGUE);
  }

  /** 三成五, 三成半, or null. */
  private static Numeral tenths(String text, Numeral whole) {
    int at = whole.end();
    boolean tenths =
        at == whole.start() + 1 && Quantity.charAt(text, at) == '成' && whole.value().signum() > 0;
    boolean half = Quantity.charAt(text, at + 1) == '半';
    return tenths && (whole.isHan() || half) ? Share.finer(text, whole, at + 1) : null;
  }

  /** Whether a character stands in numerals, and not only between them. */
  public static boolean joins(char character) {
    return isHanNumeral(character) || Han.scale(character) > 0 || character == '点';
  }

  /** The number that begins at a char, in digits or in Han, or null. */
  static Numeral number(String text, int start) {
    Numeral whole = new Accumulator(text, start).read();
    boolean pointed =
        whole != null && whole.end() < text.length() && text.charAt(whole.end()) == '点';
    boolean han = pointed && isAllHan(text, whole) && !whole.isApproximate();
    int end = han ? decimalsEnd(text, whole.end() + 1) : 0;
    return end > 0 ? decimals(text, whole, end) : whole;
  }

  private static boolean isAllHan(String text, Numeral numeral) {
    return numeral.form() != Numeral.Form.NAME
        && !Coefficient.isDigit(text.charAt(numeral.start()))
        && !Coefficient.isDigit(text.charAt(numeral.end() - 1));
  }

  /** The end of the digits behind a point, or 0 where it tells the hour: 八点三十分. */
  private static int decimalsEnd(String text, int start) {
    int end = start;
    while (end < text.length() && end < start + MOST_DECIMALS && Han.isDecimal(text.charAt(end))) {
      end++;
    }
    boolean hour = end == start + 1 && end < text.length() && text.charAt(end) == '十';
    return end == start || hour ? 0 : end;
  }

  /** 点五 behind a Han number, and a scale word behind that. */
  private static Numeral decimals(String text, Numeral whole, int end) {
    BigDecimal value = whole.value();
    BigDecimal step = BigDecimal.ONE;
    for (int i = whole.end() + 1; i < end; i++) {
      step = step.movePointLeft(1);
      value = value.add(step.multiply(BigDecimal.valueOf(Han.digit(text.charAt(i)))));
    }
    Numeral read = new Numeral(whole.start(), end, value, step, BigDecimal.ZERO, whole.form());
    int i = end;
    while (i < text.length() && i <= end + 1 && Han.scale(text.charAt(i)) > 0) {
      read = read.scaled(Han.power(Han.scale(text.charAt(i))), ++i);
    }
    return read;
  }
}

package org.figurecheck.extract;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.figurecheck.extract.numeral.Numeral;

/** A number in English, in digits with a scale word (1.2 million, 3.4bn) or in words. */
final class EnglishNumber {
  private static final Map<String, Integer> SCALES =
      Map.of("thousand", 3, "million", 6, "billion", 9, "trillion", 12);
  private static final Map<String, Integer> LETTERS =
      Map.of("k", 3, "m", 6, "mn", 6, "bn", 9, "tn", 12);
  private static final Map<String, Integer> WORDS = new HashMap<>();
  private static final int TEN = 10;
  private static final int TWENTY = 20;
  private static final int HUNDRED = 100;

  static {
    List<String> ones =
        List.of(
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen");
    List<String> tens =
        List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
    for (String word : ones.subList(1, ones.size())) {
      WORDS.put(word, ones.indexOf(word));
    }
    for (String word : tens) {
      WORDS.put(word, TWENTY + TEN * tens.indexOf(word));
    }
  }

  private final Page page;
  private final int start;
  private int end;
  private BigDecimal total = BigDecimal.ZERO;
  private int section;
  private int lastScale = Integer.MAX_VALUE;
  private boolean scaled;

  private EnglishNumber(Page page, int start) {
    this.page = page;
    this.start = start;
    this.end = start;
  }

  /** The number that begins at a char, or null. */
  static Numeral at(Page page, int start) {
    return Chars.isLatin(page.at(start))
        ? new EnglishNumber(page, start).words()
        : digits(page, start);
  }

  private static Numeral digits(Page page, int start) {
    Numeral numeral = page.numeral(start);
    boolean plain = numeral != null && numeral.form() == Numeral.Form.DIGITS;
    if (!plain) {
      boolean thousands =
          numeral != null
              && numeral.form() == Numeral.Form.SCALED
              && page.at(numeral.end() - 1) == 'k';
      return thousands ? numeral : null;
    }
    String next = English.next(page, numeral.end());
    Integer power = SCALES.get(next);
    if (power != null) {
      return scaled(numeral, power, numeral.end() + 1 + next.length());
    }
    String letters = English.word(page, numeral.end());
    Integer tied = letters.equals("m") ? null : LETTERS.get(letters);
    return tied == null ? numeral : scaled(numeral, tied, numeral.end() + letters.length());
  }

  /** The number with an m behind it that says millions and no metres, or the number. */
  static Numeral millions(Page page, Numeral numeral) {
    boolean m = English.word(page, numeral.end()).equals("m");
    return m ? scaled(numeral, LETTERS.get("m"), numeral.end() + 1) : numeral;
  }

  private static Numeral scaled(Numeral numeral, int power, int end) {
    return numeral.scaled(BigDecimal.ONE.scaleByPowerOfTen(power), end);
  }

  private Numeral words() {
    int at = start;
    while (at >= 0 && add(at)) {
      at = next();
    }
    if (end == start) {
      return null;
    }
    BigDecimal value = total.add(BigDecimal.valueOf(section));
    return new Numeral(start, end, value, BigDecimal.ONE, BigDecimal.ZERO, Numeral.Form.DIGITS);
  }

  /** Adds the word at a char, if it goes on with the number. */
  private boolean add(int at) {
    String word = English.plainWord(page, at);
    Integer value = WORDS.get(word);
    boolean fits;
    if (value != null) {
      int room = section % HUNDRED;
      fits = value < TEN ? room == 0 || (room >= TWENTY && room % TEN == 0) : room == 0;
      fits &= end == start || section > 0 || scaled;
      section += fits ? value : 0;
    } else if (word.equals("hundred")) {
      fits = section > 0 && section < TWENTY;
      section *= fits ? HUNDRED : 1;
    } else {
      Integer power = SCALES.get(word);
      fits = power != null && power < lastScale && section > 0;
      if (fits) {
        total = total.add(BigDecimal.valueOf(section).scaleByPowerOfTen(power));
        section = 0;
        scaled = true;
        lastScale = power;
      }
    }
    end = fits ? at + word.length() : end;
    return fits;
  }

  /** Where the next word of the number may begin, or -1. */
  private int next() {
    char after = page.at(end);
    if (after == '-' && section % HUNDRED >= TWENTY) {
      return end + 1;
    }
    if (after != ' ') {
      return -1;
    }
    boolean and = (section >= HUNDRED || scaled) && English.stands(page, end + 1, "and");
    return end + (and ? " and ".length() : 1);
  }
}

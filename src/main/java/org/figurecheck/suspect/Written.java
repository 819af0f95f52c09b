package org.figurecheck.suspect;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * A figure as written, taken apart so that another value can be written in the same way: same
 * script, same decimals, same scale word, same unit.
 *
 * @param before what stands before the numeral
 * @param numeral the numeral as written
 * @param after scale word, unit and all else behind it
 * @param digits the numeral in ASCII digits, with a decimal point where it has one
 * @param scale what one in the numeral's last integer place is worth in base units
 */
record Written(String before, String numeral, String after, String digits, BigDecimal scale) {
  private static final String SCALES = "万亿萬億";
  private static final int MOST_DECIMALS = 3;

  /** Takes a figure apart; empty if its value does not show in one numeral. */
  static Optional<Written> of(String raw, BigDecimal stated) {
    if (stated == null || stated.signum() <= 0) {
      return Optional.empty();
    }
    int start = 0;
    while (start < raw.length() && ascii(raw.charAt(start)) < 0) {
      start++;
    }
    return start < raw.length() ? arabic(raw, start, stated) : han(raw, stated);
  }

  private static Optional<Written> arabic(String raw, int start, BigDecimal stated) {
    StringBuilder digits = new StringBuilder();
    int end = start;
    for (int at = start; at < raw.length(); at++) {
      char c = raw.charAt(at);
      if (ascii(c) >= 0) {
        digits.append((char) ('0' + ascii(c)));
        end = at + 1;
      } else if (isPoint(c) && digits.indexOf(".") < 0) {
        digits.append('.');
      } else if (!isGrouping(c)) {
        break;
      }
    }
    if (digits.charAt(digits.length() - 1) == '.') {
      digits.setLength(digits.length() - 1);
    }
    BigDecimal shown = new BigDecimal(digits.toString());
    if (shown.signum() == 0) {
      return Optional.empty();
    }
    BigDecimal scale = stated.divide(shown, 20, RoundingMode.HALF_EVEN).stripTrailingZeros();
    boolean powerOfTen = scale.unscaledValue().equals(java.math.BigInteger.ONE);
    return powerOfTen
        ? Optional.of(
            new Written(
                raw.substring(0, start),
                raw.substring(start, end),
                raw.substring(end),
                digits.toString(),
                scale))
        : Optional.empty();
  }

  private static Optional<Written> han(String raw, BigDecimal stated) {
    int start = 0;
    while (start < raw.length() && !HanNumeral.isPart(raw.charAt(start))) {
      start++;
    }
    int end = start;
    while (end < raw.length() && HanNumeral.isPart(raw.charAt(end))) {
      end++;
    }
    BigDecimal whole = stated.stripTrailingZeros();
    if (start == end || whole.scale() > 0) {
      return Optional.empty();
    }
    String numeral = raw.substring(start, end);
    return HanNumeral.plain(numeral).equals(HanNumeral.write(whole.toBigIntegerExact()))
        ? Optional.of(
            new Written(
                raw.substring(0, start),
                numeral,
                raw.substring(end),
                whole.toPlainString(),
                BigDecimal.ONE))
        : Optional.empty();
  }

  /** The smallest difference that this way of writing can show, in base units. */
  BigDecimal step() {
    int point = digits.indexOf('.');
    return scale.movePointLeft(point < 0 ? 0 : digits.length() - point - 1);
  }

  /** The value nearest to the given one that this way of writing can show, the larger of two. */
  BigDecimal nearest(BigDecimal value) {
    return value.divide(step(), 0, RoundingMode.HALF_UP).multiply(step());
  }

  /** The digits of another value, with more decimals where it is no multiple of the step. */
  String digits(BigDecimal value) {
    int point = digits.indexOf('.');
    BigDecimal shown = value.divide(scale);
    int decimals = point < 0 ? 0 : digits.length() - point - 1;
    return shown.setScale(Math.max(decimals, shown.stripTrailingZeros().scale())).toPlainString();
  }

  /**
   * The whole figure with its digits worth another power of ten: 500名 for 500万名, 1.73亿元 for 17.3亿元;
   * else as {@link #with} writes that value.
   */
  Optional<String> worth(BigDecimal value) {
    boolean scaled = !after.isEmpty() && SCALES.indexOf(after.charAt(0)) >= 0;
    BigDecimal shown = value.divide(scale);
    if (scaled && value.compareTo(new BigDecimal(digits)) == 0) {
      return Optional.of(before + numeral + after.substring(1));
    }
    boolean point = digits.indexOf('.') >= 0;
    if (point
        && !scaled
        && !after.isEmpty()
        && shown.movePointLeft(4).compareTo(new BigDecimal(digits)) == 0) {
      return isHan(after.charAt(0))
          ? Optional.of(before + numeral + "万" + after)
          : Optional.empty();
    }
    Optional<String> plain = with(value);
    boolean divided = scaled || point;
    boolean told =
        shown.compareTo(BigDecimal.ONE) >= 0
            && shown.stripTrailingZeros().scale() <= MOST_DECIMALS
            && significant(shown).equals(significant(new BigDecimal(digits)));
    return plain.isEmpty() && divided && told ? withDigits(digits(value)) : plain;
  }

  /** The whole figure with another value in it; empty if it cannot be written so. */
  Optional<String> with(BigDecimal value) {
    return value.signum() <= 0 || value.compareTo(nearest(value)) != 0
        ? Optional.empty()
        : withDigits(digits(value));
  }

  /** The whole figure with other digits in it, in the script and the grouping of the old ones. */
  Optional<String> withDigits(String other) {
    if (HanNumeral.isPart(numeral.charAt(0))) {
      return other.indexOf('.') >= 0 ? Optional.empty() : han(other);
    }
    String text = numeral.indexOf(',') >= 0 || numeral.indexOf('，') >= 0 ? grouped(other) : other;
    return Optional.of(before + (ascii('０') >= 0 && isWide() ? wide(text) : text) + after);
  }

  /** Who drops thousands must have had as many zeros, which a number seldom has. */
  BigDecimal unitOdds(BigDecimal truth, BigDecimal printed) {
    BigDecimal odds = Priors.unit(truth, printed);
    boolean lost = truth.compareTo(printed) > 0 && digits.indexOf('.') < 0;
    return lost ? odds.multiply(printed).divide(truth, MathContext.DECIMAL32) : odds;
  }

  private Optional<String> han(String other) {
    String plain = HanNumeral.write(new BigDecimal(other).toBigIntegerExact());
    if (plain.isEmpty()) {
      return Optional.empty();
    }
    boolean traditional = raw().indexOf('萬') >= 0 || raw().indexOf('億') >= 0;
    String text = plain.equals("二") && !before.endsWith("第") ? "两" : plain;
    return Optional.of(
        before + (traditional ? text.replace('万', '萬').replace('亿', '億') : text) + after);
  }

  private static BigInteger significant(BigDecimal number) {
    return number.stripTrailingZeros().unscaledValue();
  }

  private static boolean isHan(char c) {
    return Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
  }

  private String raw() {
    return before + numeral + after;
  }

  private static String grouped(String digits) {
    int point = digits.indexOf('.');
    StringBuilder out = new StringBuilder(digits);
    for (int at = (point < 0 ? digits.length() : point) - 3; at > 0; at -= 3) {
      out.insert(at, ',');
    }
    return out.toString();
  }

  private boolean isWide() {
    return numeral.charAt(0) >= '０';
  }

  private static String wide(String digits) {
    StringBuilder out = new StringBuilder();
    for (char c : digits.toCharArray()) {
      out.append((char) (c - '!' + '！'));
    }
    return out.toString();
  }

  private static int ascii(char c) {
    return c >= '0' && c <= '9' ? c - '0' : c >= '０' && c <= '９' ? c - '０' : -1;
  }

  private static boolean isPoint(char c) {
    return c == '.' || c == '．';
  }

  private static boolean isGrouping(char c) {
    return c == ',' || c == '，' || c == ' ';
  }
}

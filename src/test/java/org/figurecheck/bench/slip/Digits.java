package org.figurecheck.bench.slip;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import org.figurecheck.bench.genre.Chance;
import org.figurecheck.bench.genre.Stated;

/** Slips of the finger within one number. */
final class Digits {
  private Digits() {}

  static Optional<Stated> replaced(Stated stated, Chance chance) {
    StringBuilder digits = digits(stated);
    int at = chance.below(digits.length());
    char other = (char) ('0' + (digits.charAt(at) - '0' + chance.between(1, 9)) % 10);
    digits.setCharAt(at, other);
    return with(stated, digits);
  }

  static Optional<Stated> added(Stated stated, Chance chance) {
    StringBuilder digits = digits(stated);
    int at = chance.below(digits.length());
    digits.insert(at, chance.of(50) ? digits.charAt(at) : (char) ('0' + chance.between(1, 9)));
    return stated.isDate() ? Optional.empty() : with(stated, digits);
  }

  static Optional<Stated> omitted(Stated stated, Chance chance) {
    StringBuilder digits = digits(stated);
    digits.deleteCharAt(chance.below(digits.length()));
    return stated.isDate() || digits.length() <= stated.number().scale()
        ? Optional.empty()
        : with(stated, digits);
  }

  static Optional<Stated> swapped(Stated stated, Chance chance) {
    StringBuilder digits = digits(stated);
    if (digits.length() < 2) {
      return Optional.empty();
    }
    int at = chance.below(digits.length() - 1);
    char first = digits.charAt(at);
    digits.setCharAt(at, digits.charAt(at + 1));
    digits.setCharAt(at + 1, first);
    return with(stated, digits);
  }

  private static StringBuilder digits(Stated stated) {
    return new StringBuilder(stated.number().unscaledValue().abs().toString());
  }

  /** The number with other digits, unless they are none or begin with a nought. */
  private static Optional<Stated> with(Stated stated, StringBuilder digits) {
    int whole = digits.length() - stated.number().scale();
    if (digits.length() == 0 || digits.length() > 14 || digits.charAt(0) == '0' && whole != 1) {
      return Optional.empty();
    }
    BigDecimal number = new BigDecimal(new BigInteger(digits.toString()), stated.number().scale());
    return number.signum() == 0 || number.equals(stated.number())
        ? Optional.empty()
        : Optional.of(stated.with(number));
  }
}

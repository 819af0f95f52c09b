package org.figurecheck.rule.expression;

import java.util.Optional;

/**
 * A quantity as a numerator over a denominator.
 *
 * @param numerator the numerator
 * @param denominator the denominator; empty for one
 */
record Fraction(Numeric numerator, Optional<Numeric> denominator) {
  Fraction times(Fraction other) {
    return new Fraction(
        Product.plain(numerator, other.numerator), multiplied(denominator, other.denominator));
  }

  Fraction over(Fraction other) {
    Numeric above =
        other.denominator.<Numeric>map(d -> Product.plain(numerator, d)).orElse(numerator);
    return new Fraction(above, multiplied(denominator, Optional.of(other.numerator)));
  }

  /** The numerator times the other's denominator. */
  Numeric across(Fraction other) {
    return other.denominator.<Numeric>map(d -> Product.plain(numerator, d)).orElse(numerator);
  }

  private static Optional<Numeric> multiplied(Optional<Numeric> a, Optional<Numeric> b) {
    if (a.isEmpty() || b.isEmpty()) {
      return a.isEmpty() ? b : a;
    }
    return Optional.of(Product.plain(a.orElseThrow(), b.orElseThrow()));
  }
}

package org.figurecheck.rule.expression;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import java.util.stream.Stream;
import org.figurecheck.figure.Amount;
import org.figurecheck.figure.Bound;

/** Numbers as a proof shows them. */
final class Written {
  private static final MathContext SHORT = new MathContext(6);

  private Written() {}

  static String plain(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0).toPlainString() : stripped.toPlainString();
  }

  /** A number as stated, or what is known of it. */
  static String stated(Optional<Amount> amount, String sign) {
    if (amount.isEmpty()) {
      return "?";
    }
    Amount known = amount.orElseThrow();
    return known.stated() == null ? range(known) + sign : plain(known.stated()) + sign;
  }

  /** A computed number, with the room that rounding leaves it. */
  static String computed(Amount amount, String sign) {
    if (amount.stated() == null || amount.isExact()) {
      return stated(Optional.of(amount), sign);
    }
    String stated = shortened(amount.stated());
    boolean exact = Stream.of(amount.low(), amount.high()).allMatch(e -> end(e, "").equals(stated));
    return exact ? stated + sign : stated + sign + " (" + range(amount) + sign + ")";
  }

  static String bracketed(Numeric numeric, Values values) {
    String written = numeric.written(values);
    boolean sum = numeric instanceof Sum || numeric instanceof Total;
    return sum ? "(" + written + ")" : written;
  }

  private static String range(Amount amount) {
    return end(amount.low(), "−∞") + "–" + end(amount.high(), "∞");
  }

  private static String end(Bound bound, String infinite) {
    return bound.isInfinite() ? infinite : shortened(bound.value());
  }

  /** Whole numbers whole; others to six digits. */
  private static String shortened(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    return plain(stripped.scale() <= 0 || stripped.precision() <= 6 ? value : value.round(SHORT));
  }
}

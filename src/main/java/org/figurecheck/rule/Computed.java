package org.figurecheck.rule;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import org.figurecheck.figure.Amount;
import org.figurecheck.figure.Figure;

/** The numbers that a message shows and no figure states. */
final class Computed {
  private Computed() {}

  static String word(String place, Scope scope, Case subject) {
    return switch (place) {
      case "value" -> plain(subject.figure().map(Figure::amount));
      case "sum" -> plain(sum(subject));
      case "listed" -> String.valueOf(subject.count(1));
      case "previous" -> plain(previous(subject));
      case "ratio" -> ratio(subject);
      default -> "";
    };
  }

  private static Optional<Amount> sum(Case subject) {
    return subject.numbers(Scope.WHOLE_PARTS.slot("parts")).stream()
        .map(portion -> portion.amount().times(BigDecimal.valueOf(portion.times())))
        .reduce(Amount::plus);
  }

  private static Optional<Amount> previous(Case subject) {
    return subject instanceof RecordCase record
        ? record.previous(record.first())
        : Optional.empty();
  }

  private static String ratio(Case subject) {
    Optional<BigDecimal> now = subject.figure().map(f -> f.amount().stated());
    Optional<BigDecimal> before = previous(subject).map(Amount::stated);
    if (now.isEmpty() || before.isEmpty() || before.orElseThrow().signum() == 0) {
      return "?";
    }
    return now.orElseThrow()
        .divide(before.orElseThrow(), MathContext.DECIMAL64)
        .setScale(2, RoundingMode.HALF_UP)
        .toPlainString();
  }

  private static String plain(Optional<Amount> amount) {
    return amount
        .map(Amount::stated)
        .map(BigDecimal::stripTrailingZeros)
        .map(BigDecimal::toPlainString)
        .orElse("?");
  }
}

package org.figurecheck.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.figurecheck.figure.Amount;
import org.figurecheck.figure.Certainty;
import org.figurecheck.figure.Figure;
import org.figurecheck.figure.Kind;

/**
 * Sees a ratio of three or more shares in hundredths that does not add up to 100 with all the room
 * of rounding: 19.1:28.3:62.6. One of small numbers, 4:3:3, tells no hundredths.
 */
final class UnfilledRatio implements Detector {
  private static final Detection SEEN = new Detection(true);
  private static final int FEWEST = 3;
  private static final Amount WHOLE = Amount.exactly(100);

  /** A ratio that comes to less tells no hundredths. */
  private static final BigDecimal LEAST = BigDecimal.valueOf(80);

  @Override
  public Eye over(Reported reported) {
    return figure -> isUnfilled(figure) ? Optional.of(SEEN) : Optional.empty();
  }

  private static boolean isUnfilled(Figure figure) {
    List<Amount> shares = figure.kind() == Kind.RATIO ? Ratio.terms(figure.raw()) : List.of();
    if (shares.size() < FEWEST) {
      return false;
    }
    Amount sum = shares.stream().reduce(Amount.exactly(0), Amount::plus);
    return sum.stated().compareTo(LEAST) > 0 && sum.equalTo(WHOLE) == Certainty.IMPOSSIBLE;
  }
}

package org.figurecheck.rule;

import com.google.re2j.Pattern;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.figurecheck.figure.Figure;
import org.figurecheck.figure.Kind;

/**
 * Sees a ratio of three or more shares in hundredths that does not add up to 100 with all the room
 * of rounding: 19.1:28.3:62.6. One of small numbers, 4:3:3, tells no hundredths.
 */
final class UnfilledRatio implements Detector {
  private static final Detection SEEN = new Detection(true);
  private static final Pattern COLON = Pattern.compile("[:：∶]");
  private static final Pattern TERMS =
      Pattern.compile("[0-9]{1,3}([.][0-9]{1,3})?([:：∶][0-9]{1,3}([.][0-9]{1,3})?)*");
  private static final int FEWEST = 3;
  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

  /** A ratio that comes to less tells no hundredths. */
  private static final BigDecimal LEAST = BigDecimal.valueOf(80);

  @Override
  public Eye over(Reported reported) {
    return figure -> isUnfilled(figure) ? Optional.of(SEEN) : Optional.empty();
  }

  private static boolean isUnfilled(Figure figure) {
    if (figure.kind() != Kind.RATIO) {
      return false;
    }
    List<BigDecimal> shares =
        TERMS.matcher(figure.raw()).matches()
            ? Arrays.stream(COLON.split(figure.raw())).map(BigDecimal::new).toList()
            : List.of();
    BigDecimal sum = shares.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    BigDecimal room =
        shares.stream().map(UnfilledRatio::room).reduce(BigDecimal.ZERO, BigDecimal::add);
    boolean hundredths = sum.compareTo(LEAST) > 0;
    return shares.size() >= FEWEST && hundredths && sum.subtract(WHOLE).abs().compareTo(room) > 0;
  }

  /** Half a unit of the last place told. */
  private static BigDecimal room(BigDecimal share) {
    return BigDecimal.valueOf(5, share.scale() + 1);
  }
}

package org.figurecheck.bench.genre;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A word that says how exact a number is meant.
 *
 * @param before written before the number, outside the figure
 * @param inside written between the number and its unit
 * @param after written behind, outside the figure
 * @param sort what the word does
 */
public record Hedge(String before, String inside, String after, Sort sort) {
  /** What hedges do. */
  enum Sort {
    NONE,
    MORE,
    NEARLY,
    ABOUT,
    AT_LEAST,
    ABOVE
  }

  static final Hedge NONE = new Hedge("", "", "", Sort.NONE);

  static Hedge by(Chance chance) {
    return switch (chance.below(6)) {
      case 0, 1 -> new Hedge("", chance.pick("余", "多"), "", Sort.MORE);
      case 2 -> new Hedge(chance.pick("近", "将近", "接近"), "", "", Sort.NEARLY);
      case 3 -> new Hedge(chance.pick("约", "大约"), "", "", Sort.ABOUT);
      case 4 -> new Hedge("", "", chance.pick("左右", "上下"), Sort.ABOUT);
      default -> new Hedge(chance.pick("超过", "超", "逾", "突破"), "", "", Sort.ABOVE);
    };
  }

  String words() {
    return before + inside + after;
  }

  /** A number to say with this hedge, two digits long, for what is truly so much. */
  BigDecimal said(BigDecimal truth) {
    RoundingMode mode =
        switch (sort) {
          case MORE, AT_LEAST, ABOVE -> RoundingMode.DOWN;
          case NEARLY -> RoundingMode.UP;
          default -> RoundingMode.HALF_UP;
        };
    int scale = 2 - (truth.precision() - truth.scale());
    return truth.setScale(scale, mode).setScale(Math.max(0, scale));
  }

  /** Whether it may be said of what is truly so much: 超过 and 近 leave the number itself out. */
  boolean isTrueOf(BigDecimal said, BigDecimal truth) {
    return switch (sort) {
      case NEARLY -> truth.compareTo(said) < 0;
      case ABOVE -> truth.compareTo(said) > 0;
      default -> true;
    };
  }

  /** What the number can truly be, where without a hedge it is known to within the slack. */
  Extent extent(BigDecimal value, BigDecimal slack) {
    BigDecimal step = step(value);
    BigDecimal width = step.min(value.abs().divide(BigDecimal.TEN));
    return switch (sort) {
      case NONE -> Extent.around(value, slack);
      case MORE -> new Extent(value, value.add(step));
      case NEARLY -> new Extent(value.subtract(width), value);
      case ABOUT -> Extent.around(value, width);
      case AT_LEAST, ABOVE -> new Extent(value, Extent.FAR);
    };
  }

  /** The unit of the last digit that is not zero. */
  static BigDecimal step(BigDecimal value) {
    return value.signum() == 0
        ? BigDecimal.ONE
        : BigDecimal.ONE.scaleByPowerOfTen(-value.stripTrailingZeros().scale());
  }
}

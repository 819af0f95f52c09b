package org.figurecheck.extract;

import java.math.BigDecimal;
import org.figurecheck.figure.Amount;
import org.figurecheck.figure.Bound;

/** What a hedging word makes of a number; 以上 and 以下 include it (Civil Code, article 1259). */
public enum Effect {
  /** 余, 多: from the number up to the next step of its last digit that is not zero. */
  MORE {
    @Override
    public Amount apply(BigDecimal value) {
      return awayFromZero(value, step(value));
    }
  },
  /** 近: short of the number, by at most a step or a tenth. */
  NEARLY {
    @Override
    public Amount apply(BigDecimal value) {
      return towardsZero(value, width(value));
    }
  },
  /** 约, 左右: a step or a tenth either way, whichever is less. */
  ABOUT {
    @Override
    public Amount apply(BigDecimal value) {
      BigDecimal width = width(value);
      return new Amount(Bound.closed(value.subtract(width)), Bound.closed(value.add(width)), value);
    }
  },
  AT_LEAST {
    @Override
    public Amount apply(BigDecimal value) {
      return new Amount(Bound.closed(value), Bound.NONE, value);
    }
  },
  AT_MOST {
    @Override
    public Amount apply(BigDecimal value) {
      return new Amount(Bound.NONE, Bound.closed(value), value);
    }
  },
  ABOVE {
    @Override
    public Amount apply(BigDecimal value) {
      return new Amount(Bound.open(value), Bound.NONE, value);
    }
  },
  BELOW {
    @Override
    public Amount apply(BigDecimal value) {
      return new Amount(Bound.NONE, Bound.open(value), value);
    }
  },
  /** 各: said of each of several; the number itself stays as it is. */
  EACH {
    @Override
    public Amount apply(BigDecimal value) {
      return Amount.exactly(value);
    }
  },
  /** 仅: said to be few; the number itself stays as it is. */
  ONLY {
    @Override
    public Amount apply(BigDecimal value) {
      return Amount.exactly(value);
    }
  },
  /** A longer word that only ends like a qualifier: 节约, 附近. */
  NONE {
    @Override
    public Amount apply(BigDecimal value) {
      return Amount.exactly(value);
    }
  };

  private static final BigDecimal TENTH = new BigDecimal("0.1");

  /** What a number hedged by this word can truly be. */
  public abstract Amount apply(BigDecimal value);

  public boolean isHedge() {
    return this != EACH && this != ONLY && this != NONE;
  }

  /** The unit of the last digit that is not zero. */
  private static BigDecimal step(BigDecimal value) {
    return value.signum() == 0
        ? BigDecimal.ONE
        : BigDecimal.ONE.scaleByPowerOfTen(-value.stripTrailingZeros().scale());
  }

  private static Amount awayFromZero(BigDecimal value, BigDecimal by) {
    return value.signum() < 0
        ? new Amount(Bound.open(value.subtract(by)), Bound.closed(value), value)
        : new Amount(Bound.closed(value), Bound.open(value.add(by)), value);
  }

  private static Amount towardsZero(BigDecimal value, BigDecimal by) {
    return value.signum() < 0
        ? new Amount(Bound.open(value), Bound.closed(value.add(by)), value)
        : new Amount(Bound.closed(value.subtract(by)), Bound.open(value), value);
  }

  private static BigDecimal width(BigDecimal value) {
    return value.signum() == 0 ? BigDecimal.ONE : step(value).min(value.abs().multiply(TENTH));
  }

  /** Whether it tells the least or the most that a number can be: 以上, 以下. */
  boolean isBound() {
    return this == AT_LEAST || this == AT_MOST;
  }
}

package org.figurecheck.figure;

import java.math.BigDecimal;

/**
 * One end of an {@link Amount}: a value that belongs to it or does not, or no end at all.
 *
 * @param value the end in base units, or null where the amount has no end on this side
 * @param closed whether the value itself belongs to the amount
 */
public record Bound(BigDecimal value, boolean closed) {
  /** No end: the amount goes on without limit. */
  public static final Bound NONE = new Bound(null, false);

  public Bound {
    if (value == null && closed) {
      throw new IllegalArgumentException("an infinite end cannot be closed");
    }
  }

  public static Bound closed(BigDecimal value) {
    return new Bound(value, true);
  }

  public static Bound open(BigDecimal value) {
    return new Bound(value, false);
  }

  public boolean isInfinite() {
    return value == null;
  }

  Bound closedToo() {
    return new Bound(value, value != null);
  }

  Bound plus(Bound other) {
    return isInfinite() || other.isInfinite()
        ? NONE
        : new Bound(value.add(other.value), closed && other.closed);
  }

  Bound times(BigDecimal factor) {
    return isInfinite() ? NONE : new Bound(value.multiply(factor), closed);
  }
}

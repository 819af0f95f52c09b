package org.figurecheck.rule.expression;

import java.util.Optional;
import org.figurecheck.figure.UnitClass;

/**
 * What a quantity is measured in, as far as that is known when a rule is loaded.
 *
 * @param known the class of its unit; empty where only the report can tell
 */
public record Dimension(Optional<UnitClass> known) {
  public static final Dimension OPEN = new Dimension(Optional.empty());
  public static final Dimension BARE = of(UnitClass.NONE);
  public static final Dimension PERCENT = of(UnitClass.SHARE);

  public static Dimension of(UnitClass unitClass) {
    return new Dimension(Optional.of(unitClass));
  }

  boolean isPercent() {
    return equals(PERCENT);
  }

  /** Whether the two may be compared: a percentage never with a bare number. */
  boolean agrees(Dimension other) {
    if (known.isEmpty() || other.known.isEmpty() || equals(other)) {
      return true;
    }
    return (equals(BARE) || other.equals(BARE)) && !isPercent() && !other.isPercent();
  }

  Dimension plus(Dimension other) {
    return known.isEmpty() || equals(BARE) ? other : this;
  }

  /** A percentage of something is measured as that thing is; anything of a number likewise. */
  Dimension times(Dimension other) {
    if (equals(BARE) || (isPercent() && !other.equals(BARE))) {
      return other;
    }
    return other.equals(BARE) || other.isPercent() ? this : OPEN;
  }

  Dimension over(Dimension other) {
    if (other.equals(BARE) || (other.isPercent() && !isPercent())) {
      return this;
    }
    return equals(other) ? BARE : OPEN;
  }
}

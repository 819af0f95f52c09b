package org.figurecheck.rule;

import java.util.Locale;

/** How a relation stands under all rules that look at its kind. */
public enum Standing {
  HOLDS,
  VIOLATED,
  UNDECIDED;

  /** The name by which other programs know it. */
  public String wireName() {
    return name().toLowerCase(Locale.ROOT);
  }
}

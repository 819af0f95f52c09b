package org.figurecheck.figure;

import java.util.Locale;

/** How a growth was computed: from the printed values, or on a comparable basis. */
public enum Basis {
  NOMINAL,
  COMPARABLE,
  UNKNOWN;

  /** The name by which files and other programs know it. */
  public String wireName() {
    return name().toLowerCase(Locale.ROOT);
  }
}

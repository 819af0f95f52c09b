package org.figurecheck.figure;

import java.util.Locale;

/** The part a figure plays in its sentence. */
public enum Role {
  SHARE,
  GROWTH,
  COMPLETION,
  GROSS_RATE,
  POINTS,
  AVERAGE,
  LEVEL,
  UNKNOWN;

  /** The name by which files and other programs know it. */
  public String wireName() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}

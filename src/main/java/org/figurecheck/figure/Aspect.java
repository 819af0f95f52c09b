package org.figurecheck.figure;

import java.util.Locale;

/** Whether a figure was reached, is planned, or adds up over a span. */
public enum Aspect {
  ACTUAL,
  PLAN,
  CUMULATIVE;

  /** The name by which files and other programs know it. */
  public String wireName() {
    return name().toLowerCase(Locale.ROOT);
  }
}

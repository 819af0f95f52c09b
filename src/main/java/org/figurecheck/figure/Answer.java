package org.figurecheck.figure;

import java.util.Locale;

/** A question that a text may leave open. */
public enum Answer {
  YES,
  NO,
  UNKNOWN;

  /** The name by which files and other programs know it. */
  public String wireName() {
    return name().toLowerCase(Locale.ROOT);
  }
}

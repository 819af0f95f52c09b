package org.figurecheck.figure;

import java.util.Locale;

/** A question that a text may leave open. */
public enum Answer {
  YES,
  NO,

  /** No word says so, but the build of the sentence and its figures do. */
  LIKELY,
  UNKNOWN;

  /** The name by which files and other programs know it. */
  public String wireName() {
    return name().toLowerCase(Locale.ROOT);
  }
}

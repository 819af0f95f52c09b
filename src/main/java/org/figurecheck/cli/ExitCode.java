package org.figurecheck.cli;

/** The exit statuses that other programs rely on. */
public final class ExitCode {
  /** Nothing was found at or above the asked severity. */
  public static final int CLEAN = 0;

  /** Findings at or above the asked severity. */
  public static final int FINDINGS = 1;

  /** Wrong usage or configuration. */
  public static final int USAGE = 2;

  /** Some input, or a server, could not be reached or read; the rest was still checked. */
  public static final int UNREADABLE = 3;

  private ExitCode() {}
}

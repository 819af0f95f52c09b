package org.figurecheck.run;

import java.time.Instant;

/** Mail that is owed; it leaves only by being accepted. */
public interface Outbox {
  /**
   * Claims the oldest mail that is due, sends it and writes down the outcome; another sender skips
   * it meanwhile, and if this process dies the claim dies with it.
   *
   * @return whether a mail was claimed
   */
  boolean next(Instant now, Courier courier);

  /** Makes all that is owed due at once, with what was set aside. */
  void hasten(Instant now);
}

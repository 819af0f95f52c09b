package org.figurecheck.run;

/** Writes the final bytes of a letter. */
public interface Mime {
  byte[] write(Letter letter);
}

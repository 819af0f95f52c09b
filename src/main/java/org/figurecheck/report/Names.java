package org.figurecheck.report;

import org.figurecheck.figure.Language;

/** What a mail calls the organisations and series that the program knows by id. */
public interface Names {
  Organisation organisation(String id, Language language);

  /** The title of a series. */
  default String series(String id, Language language) {
    return id;
  }

  /**
   * An organisation as a mail speaks of it.
   *
   * @param name its name
   * @param responsible who has to act, or empty
   */
  record Organisation(String name, String responsible) {}
}

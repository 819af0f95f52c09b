package org.figurecheck.text.pattern;

/**
 * A step of the machine that reads a text by a regular expression.
 *
 * @param characters those that a reading step takes, else null
 * @param next the number of the step behind it
 * @param other the number of the other step that a fork leads to
 */
record Step(Kind kind, CharacterSet characters, int next, int other) {
  enum Kind {
    READ,
    FORK,
    TEXT_START,
    TEXT_END,
    FOUND
  }
}

package org.figurecheck.extract;

/** Knows one way in which numbers stand in a text. */
@FunctionalInterface
interface Recogniser {
  /** What begins at a char, or null if this recogniser sees nothing there. */
  Draft at(Page page, int start);
}

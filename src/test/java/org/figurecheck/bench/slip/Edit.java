package org.figurecheck.bench.slip;

/**
 * A stretch of a text that another takes the place of.
 *
 * @param start where it begins
 * @param end where it ended
 * @param text what stands there now
 */
public record Edit(int start, int end, String text) {
  int growth() {
    return text.length() - (end - start);
  }
}

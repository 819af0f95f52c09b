package org.figurecheck.rulefile;

import java.util.List;
import java.util.Optional;
import org.figurecheck.figure.Period;

/**
 * A proof that a rule file carries of itself.
 *
 * @param origin the rule and the place of the example
 * @param input what is judged
 * @param flags what must be flagged, in the order of the text; empty for nothing
 * @param suggests the correction that must be suggested
 */
record Example(Origin origin, Input input, List<String> flags, Optional<String> suggests) {
  Example {
    flags = List.copyOf(flags);
  }

  /** Which example of which rule, and where it stands. */
  record Origin(String rule, int number, String file, int line) {}

  /** A text, or a record of indicators, with what was stated about the period before. */
  record Input(Stated now, Stated before, Period period) {}

  /**
   * What is stated.
   *
   * @param text prose, or empty
   * @param values numbers as written, by indicator
   */
  record Stated(String text, List<Value> values) {
    static final Stated NOTHING = new Stated("", List.of());

    Stated {
      values = List.copyOf(values);
    }
  }

  /** An indicator with its number as written. */
  record Value(String indicator, String number) {}
}

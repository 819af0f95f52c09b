package org.figurecheck.rulefile;

import java.util.List;
import org.figurecheck.rule.Rule;

/**
 * What a rule file contributes.
 *
 * @param rules its rules
 * @param examples the examples of all of them
 */
record Loaded(List<Rule> rules, List<Example> examples) {
  static final Loaded NOTHING = new Loaded(List.of(), List.of());

  Loaded {
    rules = List.copyOf(rules);
    examples = List.copyOf(examples);
  }
}

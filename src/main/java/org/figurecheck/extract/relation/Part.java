package org.figurecheck.extract.relation;

import java.util.List;
import org.figurecheck.figure.Kind;

/**
 * A figure that may be a part, with the words that name it.
 *
 * @param mention the figure
 * @param label the name of the part, may be empty
 * @param joined the names that share the figure by 各, empty where there are none
 * @param loose whether the text does not set it beside the parts before it as plainly
 */
record Part(Mention mention, String label, List<Span> joined, boolean loose) {
  private static final List<String> SPENT = List.of("用于", "用作", "用来");

  /** Whether each part is money that was spent on something, and so on nothing else. */
  static boolean areSpent(Mention whole, List<Part> parts) {
    return whole.kind() == Kind.MONEY
        && parts.size() > 1
        && parts.stream().allMatch(part -> AnyWord.opens(part.label(), SPENT));
  }

  static List<Mention> mentions(List<Part> parts) {
    return parts.stream().map(Part::mention).toList();
  }

  int times() {
    return Math.max(1, joined.size());
  }
}

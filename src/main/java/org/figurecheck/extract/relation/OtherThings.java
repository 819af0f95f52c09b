package org.figurecheck.extract.relation;

import org.figurecheck.figure.Kind;
import org.figurecheck.text.pattern.Sought;

/** What was found where others were examined: “检查路口12个，其中有16个井盖破损” counts no 路口. */
final class OtherThings {
  /** Words that say that something was looked at, in a sample or all over. */
  static final String EXAMINED = "(抽查|抽审|抽取|审计|检查|调查|核查|督查|巡察|暗访|走访)";

  private static final Sought SAMPLE = Sought.of(EXAMINED + "[^，。；]*$");

  /** With these ends what leads to a number whose noun stands behind it. */
  private static final String LEADS = "有中现，";

  private static final int LONGEST_NOUN = 6;
  private static final int SHORTEST_NOUN = 2;

  private final Passage passage;

  OtherThings(Passage passage) {
    this.passage = passage;
  }

  /** Whether a whole was examined and a part told behind it may count something else. */
  boolean areCounted(Mention whole, Mention part) {
    return whole.kind() == Kind.COUNT
        && part.kind() == Kind.COUNT
        && LEADS.indexOf(passage.at(part.start() - 1)) >= 0
        && SAMPLE.isIn(passage.between(passage.clauseStart(whole.start()), whole.start()))
        && !(isBare(part) ? whole.symbol().equals(part.symbol()) : isNamedAlike(whole, part));
  }

  private boolean isBare(Mention part) {
    return CountedNoun.isClosed(passage, part.end());
  }

  /** Whether the noun behind the part stands behind the whole too, or before it. */
  private boolean isNamedAlike(Mention whole, Mention part) {
    for (int length = SHORTEST_NOUN; length <= LONGEST_NOUN; length++) {
      int end = part.end() + length;
      String noun = passage.between(part.end(), Math.min(end, passage.text().length()));
      if (CountedNoun.isClosed(passage, end)
          && (passage.text().startsWith(noun, whole.end())
              || passage.text().startsWith(noun, whole.start() - length))) {
        return true;
      }
    }
    return CountedNoun.closed(passage, part).equals(CountedNoun.of(passage, whole))
        && !CountedNoun.of(passage, whole).isEmpty();
  }
}

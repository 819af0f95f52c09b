package org.figurecheck.extract.relation;

/**
 * Whether the form of a list parted by semicolons says that all of it divides one whole: within one
 * bracket, each number before its name, or each behind the same verb, which the whole is told
 * without.
 */
record ListForm(Passage passage, Cue cue) {
  private static final String VERBS = "有为共计";

  /**
   * Whether a figure behind a semicolon is told as the first part is.
   *
   * @param numbersFirst whether both stand before their names
   */
  boolean goesOn(Mention first, Mention mention, boolean numbersFirst) {
    return isInOneBracket()
        || ((numbersFirst || areBehindOneVerb(first, mention)) && isApart(mention));
  }

  private boolean isInOneBracket() {
    return cue.kind() == Cue.Kind.BRACKET || "（(".indexOf(passage.at(cue.start() - 1)) >= 0;
  }

  private boolean areBehindOneVerb(Mention first, Mention mention) {
    char verb = passage.at(mention.start() - 1);
    return VERBS.indexOf(verb) >= 0 && verb == passage.at(first.start() - 1);
  }

  private boolean isApart(Mention mention) {
    return passage
        .before(cue.start())
        .filter(whole -> passage.at(whole.start() - 1) != passage.at(mention.start() - 1))
        .isPresent();
  }
}

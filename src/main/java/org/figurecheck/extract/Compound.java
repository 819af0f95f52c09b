package org.figurecheck.extract;

/** A verb within a name: 改造 in 操场改造资金, 占地 in 校园占地面积. */
final class Compound {
  private Compound() {}

  /** Where the verbs and the nouns end that begin at a char, or that char if they are no name. */
  static int end(Page page, int start, int limit) {
    int verbs = run(page, Topic.NOMINAL_VERB, start, limit);
    int nouns = run(page, Topic.LIGHT_NOUN, verbs, limit);
    return verbs > start && nouns > verbs ? nouns : start;
  }

  private static int run(Page page, Topic topic, int start, int limit) {
    int at = start;
    String word = page.words().of(topic).startingAt(page.text(), at);
    while (word != null && at + word.length() <= limit) {
      at += word.length();
      word = page.words().of(topic).startingAt(page.text(), at);
    }
    return at;
  }
}

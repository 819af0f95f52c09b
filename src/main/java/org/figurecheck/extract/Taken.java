package org.figurecheck.extract;

/** 从统招计划中安排40%的名额: the places are those of the plan. */
final class Taken {
  private static final String FROM = "从在由";
  private static final int LONGEST_VERB = 4;

  private Taken() {}

  /** From what a share is taken by the words before it, or an empty text. */
  static String from(Page page, Clause clause) {
    int end = clause.to() - 1;
    while (end > clause.from() && page.at(end) != '中') {
      end--;
    }
    int start = end - 1;
    while (start >= clause.from() && FROM.indexOf(page.at(start)) < 0) {
      start--;
    }
    int verb = clause.to() - end - 1;
    boolean told = end > clause.from() && verb > 0 && verb <= LONGEST_VERB;
    return told && start >= clause.from() && end - start > 2
        ? Marks.clean(page.written(start + 1, end))
        : "";
  }
}

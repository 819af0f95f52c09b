package org.figurecheck.extract;

/** The branch of which something is told behind 实现: 地方企业 in 地方企业实现利润7亿元. */
final class Branch {
  private static final String ATTAINS = "实现";
  private static final int LONGEST = 8;

  private Branch() {}

  /** The branch whose verb ends before a noun, or an empty text. */
  static String before(Page page, int floor, int noun) {
    int verb = noun - ATTAINS.length();
    if (verb < floor + 2 || !page.text().startsWith(ATTAINS, verb)) {
      return "";
    }
    int from = verb;
    while (from > floor && Chars.isHan(page.at(from - 1)) && verb - from <= LONGEST) {
      from--;
    }
    from = PhraseBefore.opened(page, from, verb);
    boolean told =
        verb - from <= LONGEST
            && page.words().of(Topic.BRANCH).endingAt(page.text(), verb, from) != null;
    return told ? Marks.clean(page.written(from, verb)) : "";
  }
}

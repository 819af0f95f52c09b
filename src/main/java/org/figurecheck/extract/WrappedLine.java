package org.figurecheck.extract;

/** A line break within running text, which ends no clause. */
final class WrappedLine {
  private static final int SHORTEST = 16;
  private static final int LONGEST = 80;

  /** By so many chars a wrapped line may be longer than the one before it. */
  private static final int SPREAD = 8;

  private WrappedLine() {}

  /** Whether a line that tells of more than one thing breaks off at a char within a phrase. */
  static boolean breaksAt(Page page, int at) {
    if (page.at(at) != '\n' || !Chars.isHan(page.at(at - 1)) || !goesOn(page.at(at + 1))) {
      return false;
    }
    int start = at;
    boolean running = false;
    while (start > 0 && at - start <= LONGEST && page.at(start - 1) != '\n') {
      start--;
      running |= Chars.endsClause(page.at(start));
    }
    int length = at - start;
    return running
        && length >= SHORTEST
        && length <= LONGEST
        && !isNumbered(page, start)
        && isNoLonger(page, at + 1, length + SPREAD);
  }

  private static boolean goesOn(char next) {
    return Chars.isHan(next) || Chars.isDigit(next);
  }

  /** A heading: （一）, 一、, 1. */
  private static boolean isNumbered(Page page, int start) {
    return "(（".indexOf(page.at(start)) >= 0 || "、.．".indexOf(page.at(start + 1)) >= 0;
  }

  private static boolean isNoLonger(Page page, int start, int most) {
    int end = page.text().indexOf('\n', start);
    return (end < 0 ? page.text().length() : end) - start <= most;
  }
}

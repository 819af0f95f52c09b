package org.figurecheck.extract;

import org.figurecheck.extract.numeral.Numeral;
import org.figurecheck.figure.UnitClass;

/** 一个 among numbers of the same sort, where it is no article: 设8个系及一个培训部, 操场一个、教室9间. */
final class LoneOne {
  private static final String JOINTS = "及和与、";
  private static final String ENDS = "，。、；,;)";
  private static final int LONGEST_NOUN = 14;

  private LoneOne() {}

  static boolean counts(Page page, Tail tail) {
    int start = tail.numeral().start();
    if (!isCounted(tail.measure()) || !Chars.isHan(before(page, start))) {
      return false;
    }
    boolean joined = JOINTS.indexOf(page.at(start - 1)) >= 0;
    boolean closes = ENDS.indexOf(page.at(tail.end())) >= 0 || page.at(tail.end()) == '\0';
    return joined && !closes
        ? followsCount(page, start - 1)
        : closes
            && !page.follows(Topic.ARTICLE_BEFORE, start)
            && (endsWithCount(page, tail.end() + 1) || endsBefore(page, start));
  }

  private static char before(Page page, int start) {
    return page.at(start - 1) == '、' ? page.at(start - 2) : page.at(start - 1);
  }

  private static boolean isCounted(Measure measure) {
    UnitClass unit = measure.unit().unitClass();
    return unit == UnitClass.THING || unit == UnitClass.PLACE || unit == UnitClass.INSTITUTION;
  }

  /** Whether the noun before a joint is counted: 8个系 before 及. */
  private static boolean followsCount(Page page, int joint) {
    for (int i = joint - 1; i > joint - LONGEST_NOUN; i--) {
      char here = page.at(i);
      if (!Chars.isHan(here) && !Chars.isDigit(here)) {
        return false;
      }
      if (isCount(page, i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the next clause ends with a number: 教室9间. */
  private static boolean endsWithCount(Page page, int from) {
    for (int i = from; i < from + LONGEST_NOUN; i++) {
      if (isCount(page, i)) {
        int end = Tail.of(page, page.numeral(i)).end();
        return i > from + 1 && (ENDS.indexOf(page.at(end)) >= 0 || page.at(end) == '\0');
      }
      if (!Chars.isHan(page.at(i)) && page.at(i) != '、') {
        return false;
      }
    }
    return false;
  }

  /** Whether the clause before ends with a number. */
  private static boolean endsBefore(Page page, int start) {
    int end = start;
    while (start - end < LONGEST_NOUN && Chars.isHan(page.at(end - 1))) {
      end--;
    }
    if (ENDS.indexOf(page.at(end - 1)) < 0) {
      return false;
    }
    for (int i = end - 2; i > end - 8; i--) {
      if (isCount(page, i) && !Chars.isDigit(page.at(i - 1))) {
        boolean noun = Chars.isHan(page.at(i - 1)) && Chars.isHan(page.at(i - 2));
        return noun && Tail.of(page, page.numeral(i)).end() == end - 1;
      }
    }
    return false;
  }

  /** Whether a number with a measure word of its own begins at a char. */
  private static boolean isCount(Page page, int at) {
    if (!Chars.isDigit(page.at(at)) && !Chars.isHan(page.at(at))) {
      return false;
    }
    Numeral numeral = page.numeral(at);
    if (numeral == null
        || page.masked().get(at)
        || (page.at(at) == '一' && numeral.end() == at + 1)) {
      return false;
    }
    Tail tail = Tail.of(page, numeral);
    return tail.measure() != null && isCounted(tail.measure());
  }
}

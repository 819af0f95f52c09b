package org.figurecheck.extract.relation;

/** The mark with which a point begins that is told in turn with others: 一是, 二是. */
final class PointMark {
  static final String FIRST = "一是";

  private static final String NUMERALS = "一二三四五六七八九";

  /** How many points can be told so. */
  static final int MOST = NUMERALS.length();

  private PointMark() {}

  /** The mark of a point, the first being 0. */
  static String of(int number) {
    return NUMERALS.charAt(number) + "是";
  }

  /** Whether a point stands at a place, be it 二是 or 二为. */
  static boolean isAt(Passage passage, int number, int at) {
    return number < MOST
        && passage.at(at) == NUMERALS.charAt(number)
        && "是为".indexOf(passage.at(at + 1)) >= 0;
  }
}

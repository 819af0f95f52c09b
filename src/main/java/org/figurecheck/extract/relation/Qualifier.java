package org.figurecheck.extract.relation;

import org.figurecheck.text.pattern.Sought;

/** What stands before the name of a mean or ratio, and may say of whom it is: 高中 of 高中师生比. */
final class Qualifier {
  private static final Sought OF_ALL =
      Sought.of("([全我本该]\\p{Han}{1,2}|使|达到?|实现|其|年|平均|已|和|及|均|、|，|的|学校|总体|目前)*$");
  private static final int SHORTEST = 2;

  private Qualifier() {}

  /**
   * Whether a mean or ratio names no others than those counted.
   *
   * @param before the words before its name in its clause
   * @param counted the words about what it follows from
   */
  static boolean isOf(String before, String counted) {
    String who = OF_ALL.withoutFirst(before).strip();
    return who.length() < SHORTEST || counted.contains(who);
  }
}

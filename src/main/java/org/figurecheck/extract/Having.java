package org.figurecheck.extract;

/** 城关卫生院有护士26人 counts the nurses of the hospital: the verb between them is left out. */
final class Having {
  /** Chars that make a word with 有 behind or before it: 所有, 没有; 有效, 有关. */
  private static final String BEFORE = "所国现原特享私公占没含持保拥具未稀共固设建配备已还尚仍只另均各都也又内自中总约应";

  private static final String BEHIND = "效限关偿机色线害轨望序些的人无意利力";

  private Having() {}

  /** The words of a subject without the verb. */
  static String left(Page page, int from, int end) {
    for (int at = from + 2; at <= end - 3; at++) {
      if (page.at(at) == '有'
          && BEFORE.indexOf(page.at(at - 1)) < 0
          && BEHIND.indexOf(page.at(at + 1)) < 0) {
        return page.written(from, at) + page.written(at + 1, end);
      }
    }
    return page.written(from, end);
  }
}

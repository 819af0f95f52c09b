package org.figurecheck.rule;

import org.figurecheck.figure.Bilingual;

/** Why a question has no answer. */
final class Reasons {
  static final Bilingual UNITS_DIFFER =
      new Bilingual("计量单位不同，不能相加或比较", "the units differ and cannot be added or compared");
  static final Bilingual MISSING = new Bilingual("缺少所需的数字", "a figure that it needs is missing");
  static final Bilingual NO_PAST =
      new Bilingual("没有上一期的数字可比", "no figure of the period before to compare with");

  private Reasons() {}

  /** An indicator that a report states with several values. */
  static Bilingual ambiguous(String indicator) {
    return new Bilingual(
        "“" + indicator + "”在同一份材料中有多个数值", "the report states several values of " + indicator);
  }
}

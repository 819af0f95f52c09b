package org.figurecheck.extract.relation;

import java.util.List;
import org.figurecheck.figure.Kind;
import org.figurecheck.figure.UnitClass;

/** What a name that is told to rise or fall is counted in: 占比 in per cent, 损失 in money. */
final class HeadUnit {
  private static final List<String> SHARES = List.of("占比", "比重", "比例", "率逐", "率连", "率呈", "率年");
  private static final List<String> MONEY =
      List.of("损失", "金额", "投资", "收入", "支出", "资金", "产值", "成本", "费用", "贷款", "存款");
  private static final List<String> PEOPLE = List.of("人数", "人员", "人口", "人次");

  private HeadUnit() {}

  /** Whether a figure may be of what the words before it name. */
  static boolean suits(String words, Mention figure) {
    if (AnyWord.in(words, SHARES)) {
      return figure.isPercent();
    }
    if (AnyWord.in(words, MONEY)) {
      return figure.kind() == Kind.MONEY;
    }
    UnitClass unit = figure.unitClass();
    return !AnyWord.in(words, PEOPLE) || unit == UnitClass.PERSON || unit == UnitClass.PERSON_TIME;
  }
}

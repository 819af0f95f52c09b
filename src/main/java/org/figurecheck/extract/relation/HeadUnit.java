package org.figurecheck.extract.relation;

import java.util.List;
import org.figurecheck.figure.Kind;
import org.figurecheck.figure.UnitClass;
import org.figurecheck.text.pattern.Sought;

/** What a name that is told to rise or fall is counted in: 占比 in per cent, 损失 in money. */
final class HeadUnit {
  private static final Sought SHARES = Sought.of("占比|比重|比例|率(呈|呈现|保持|实现)?(逐年|年年|一年比一年|连年)");
  private static final List<String> MONEY =
      List.of("损失", "金额", "投资", "收入", "支出", "资金", "产值", "成本", "费用", "贷款", "存款");
  private static final List<String> PEOPLE = List.of("人数", "人员", "人口", "人次");

  private HeadUnit() {}

  /** Whether a figure may be of what the words before it name. */
  static boolean suits(String words, Mention figure) {
    if (SHARES.isIn(words)) {
      return figure.isPercent();
    }
    if (AnyWord.in(words, MONEY)) {
      return figure.kind() == Kind.MONEY;
    }
    UnitClass unit = figure.unitClass();
    return !AnyWord.in(words, PEOPLE) || unit == UnitClass.PERSON || unit == UnitClass.PERSON_TIME;
  }
}

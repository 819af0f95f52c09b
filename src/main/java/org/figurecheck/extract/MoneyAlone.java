package org.figurecheck.extract;

import java.util.List;
import org.figurecheck.extract.numeral.Numeral;
import org.figurecheck.text.pattern.Sought;

/** Amounts of money without their unit: 捐资500万，设立基金; 准备投资1.2个亿改造停车场. */
final class MoneyAlone implements Recogniser {
  private static final WordTable<String> DEEDS =
      WordTable.of(List.of("捐资", "捐款", "出资", "注资", "筹资", "融资", "集资", "斥资", "耗资", "造价"));

  /** “每年捐资500万，五年共2500万”: the sum of what was told right before. */
  private static final Sought TOGETHER =
      Sought.of(
          "(捐资|捐款|出资|资金|投资|经费|补贴|补助|奖金|奖励)[0-9.]{1,8}[万亿]，[0-9一二两三四五六七八九十]{1,2}年(共|共计|合计|总计)$");

  /** What may be told in other units too. */
  private static final Sought NO_AMOUNT = Sought.of("标准|限额|数额|额度|总额");

  private static final int LONGEST = 24;
  private static final String LINKS = "约近超逾达为共计了各过到";

  /** What may begin behind it, but not the name of something counted. */
  private static final WordTable<String> BEHIND =
      WordTable.of(
          List.of(
              "用于", "以", "资助", "设立", "成立", "改", "建", "修", "购", "作为", "解决", "开展", "实施", "支持", "扩建",
              "完成", "打造", "新建", "帮"));

  @Override
  public Draft at(Page page, int start) {
    Numeral numeral = Chars.isDigit(page.at(start)) ? page.numeral(start) : null;
    if (numeral == null || numeral.form() == Numeral.Form.NAME) {
      return null;
    }
    Tail tail = Tail.of(page, numeral);
    boolean scaled = tail.numeral().form() == Numeral.Form.SCALED && tail.measure() == null;
    if (!scaled || !isTold(page, start) || !isClosed(page, tail.end())) {
      return null;
    }
    Measure money = page.words().money;
    Magnitude magnitude =
        new Magnitude(tail.numeral(), null, money.factor(), Hedging.of(page, tail));
    return new Draft(start, tail.end(), money.kind(), magnitude, money.unit(), "");
  }

  private static boolean isTold(Page page, int start) {
    int end = start;
    while (LINKS.indexOf(page.at(end - 1)) >= 0) {
      end--;
    }
    return !NO_AMOUNT.isIn(page.text().substring(Math.max(0, end - 2), end))
        && isOfMoney(page, start, end);
  }

  private static boolean isOfMoney(Page page, int start, int end) {
    return TOGETHER.isIn(page.text().substring(Math.max(0, start - LONGEST), start))
        || DEEDS.endingAt(page.text(), end, 0) != null
        || page.words().of(Topic.MONEY_NOUN).endingAt(page.text(), end, 0) != null;
  }

  private static boolean isClosed(Page page, int end) {
    char next = page.at(end);
    return !Chars.isHan(next) && !Chars.isLatin(next)
        || BEHIND.startingAt(page.text(), end) != null;
  }
}

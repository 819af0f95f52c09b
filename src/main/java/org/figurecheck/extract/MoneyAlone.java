package org.figurecheck.extract;

import java.util.List;
import org.figurecheck.extract.numeral.Numeral;

/** Amounts of money without their unit: 捐资500万，设立基金; 准备投资1.2个亿改造停车场. */
final class MoneyAlone implements Recogniser {
  private static final WordTable<String> DEEDS =
      WordTable.of(List.of("捐资", "捐款", "出资", "注资", "筹资", "融资", "集资", "斥资", "耗资", "造价"));

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
    return DEEDS.endingAt(page.text(), end, 0) != null
        || page.words().of(Topic.MONEY_NOUN).endingAt(page.text(), end, 0) != null;
  }

  private static boolean isClosed(Page page, int end) {
    char next = page.at(end);
    return !Chars.isHan(next) && !Chars.isLatin(next)
        || BEHIND.startingAt(page.text(), end) != null;
  }
}

package org.figurecheck.extract.relation;

import org.figurecheck.figure.Kind;
import org.figurecheck.text.pattern.Sought;

/** What a figure says of requests, cases or letters that an office had to deal with in a year. */
enum Caseload {
  /** What is left for the next year: 结转下年度继续办理, 尚未办结. */
  PENDING,
  /** What was left of the year before. */
  CARRIED,
  /** What came in. */
  RECEIVED,
  /** What was answered or closed. */
  DISPOSED,
  /** One sort of answer: 予以公开, 不予处理. */
  OUTCOME,
  /** A total, of whatever stands before it. */
  TOTAL,
  OTHER;

  private static final Sought LEFT =
      Sought.of(
          "(结转|顺延|转入|延续|转结)(至|到|入)?(下一?年|次年|明年|来年|今年|本年|20[0-9]{2}年)|继续(办理|答复|处理)|[尚还]未(办结|答复|办理完毕|审结)"
              + "|(正在|仍在|尚在|还在)(办理|处理|审理|整改|调查)|^[，、；]?(未办结|未审结|未结|办理中|正?在办|待办)");
  private static final Sought LEFT_BEFORE =
      Sought.of("(上一?年|去年|往年|前一年|以前年)[^，。；、]{0,8}(结转|顺延|转入|未办结|遗留|继续办理|积存)|^[（(，]?(结转上一?年|旧存)");
  private static final Sought CAME =
      Sought.of(
          "(新收|收到|受理|接到|接收|新增|收悉|立案)[^，。；：、]{0,20}$|(收到|受理|新收)的?[^，。；：、]{0,8}(申请|案件)[^，。；：、]{0,6}$");
  private static final Sought CLOSED = Sought.of("(办结|答复|办复|审结|结案|办理完毕|回复)[^，。；：、]{0,14}$");
  private static final Sought ANSWER =
      Sought.of("(予以公开|同意公开|部分公开|不予公开|不同意公开|无法提供|不予处理|其[他它]处理|作?其[他它]方式处理)[^，。；、]{0,4}$");
  private static final Sought ALL = Sought.of("(共计|合计|总计|总共|共)(为|有|办理|受理)?$");
  private static final Sought SOME =
      Sought.of("其中|按时|按期|及时|当场|限期|逾期|满意|同比|比上|较上|比去|较去|增|减|均|平均|复议|诉讼|率|超期|咨询");

  /** A change against what was left, and what did not come in: 较上年结转减少, 不予受理. */
  private static final Sought NONE =
      Sought.of("[较比][^，。；：]{0,16}(增|减|下降|上升|多|少)[^，。；]{0,4}$|(不|未|不予|未予|没有)(收到|受理|立案|接收)");

  /** Behind these, words are no more said of a figure. */
  private static final String APART = "、（）()";

  private static final int REACH = 14;

  /** What a figure says, by the words before it and behind it. */
  static Caseload of(Passage passage, Stock stock, Mention mention) {
    String lead = Chain.withoutHedges(lead(passage, stock, mention));
    String behind = behind(passage, mention);
    String words = lead + "　" + behind;
    if (lead.endsWith("的") || NONE.isIn(lead)) {
      return OTHER;
    }
    if (LEFT.isIn(lead) || LEFT.isIn(behind)) {
      return LEFT_BEFORE.isIn(words) ? CARRIED : PENDING;
    }
    if (LEFT_BEFORE.isIn(lead) || LEFT_BEFORE.isIn(behind)) {
      return CARRIED;
    }
    if (ANSWER.isIn(lead)) {
      return OUTCOME;
    }
    if (SOME.isIn(lead)) {
      return OTHER;
    }
    return CAME.isIn(lead)
        ? RECEIVED
        : CLOSED.isIn(lead) ? DISPOSED : ALL.isIn(lead) ? TOTAL : OTHER;
  }

  /** The words before a figure in its clause, a year among them: 结转至2023年办理. */
  private static String lead(Passage passage, Stock stock, Mention mention) {
    Mention before = mention.index() == 0 ? null : passage.mentions().get(mention.index() - 1);
    boolean year = before != null && before.kind() == Kind.YEAR;
    return year && passage.clauseStart(mention.start()) <= before.start()
        ? stock.lead(before) + before.span().in(passage.text()) + stock.lead(mention)
        : stock.lead(mention);
  }

  /** The words behind a figure in its clause, up to the next figure. */
  private static String behind(Passage passage, Mention mention) {
    int end = Math.min(passage.clauseEnd(mention.end()), mention.end() + REACH);
    int next = mention.index() + 1;
    int other =
        next < passage.mentions().size() ? passage.mentions().get(next).start() : Integer.MAX_VALUE;
    String words = passage.between(mention.end(), Math.min(end, other));
    int own = 0;
    while (own < words.length() && APART.indexOf(words.charAt(own)) < 0) {
      own++;
    }
    return words.substring(0, own);
  }
}

package org.figurecheck.extract.relation;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import org.figurecheck.figure.Answer;
import org.figurecheck.text.pattern.Sought;

/** Whether what is told beside what was done is all that is left: 已完成35个，还有25个未完成. */
final class Leftover {
  private static final String REST = "剩余|其余|余下|尚余|还剩|尚剩|仅剩|只剩";

  /** What leads to something left, be it all or not. */
  static final String SOME = "尚有|还有|尚未|还未|仍未|未|缺|空编|空缺|" + REST;

  /** What is still wanting of what was: 仍缺, 还差. */
  static final String WANTING = "(目前|现)?(尚|还|仍|仍然)(缺|差|短缺)|(目前|现)?(资金)?缺口";

  private static final Pattern ALL = Pattern.compile("^(" + REST + ")");
  private static final Sought DUE = Sought.of("应|核定|编制|计划|指标|名额|职数");
  private static final Sought ACTUAL = Sought.of("实|现有|现在|在编|在岗|到岗|到会");
  private static final Sought MISSING = Sought.of("^(缺|空编|空缺)");

  /** What was done in one year is not all that was. */
  private static final Sought THIS_YEAR = Sought.of("今年|本年|当年|年内|新|本月|本季|[0-9]{4}年");

  /** What is denied besides leaves open whether the rest is done: 尚未完成验收的. */
  private static final Sought FURTHER = Sought.of("^\\p{Han}{2}");

  private static final Pattern NOT =
      Pattern.compile("(?:未|没有?)(?:能|被|得到|经|按期|按时|全部|完全)?(\\p{Han}{2})");

  /** What none but those that were judged can fail to be. */
  private static final Sought FAILED = Sought.of("(未|没有?)(达标|达到(要求|标准)|通过|合格)(的)?$");

  private static final Sought JUDGED = Sought.of("通过|合格|达标|到位");

  private Leftover() {}

  /**
   * Whether what was done and what is left are all: “56所，通过验收12所，尚有44所未达到要求”, where those that
   * failed are likely all the others of a total.
   */
  static Answer covering(boolean total, String done, String left) {
    if (isAll(done, left)) {
      return Answer.YES;
    }
    boolean failed = !THIS_YEAR.isIn(done) && JUDGED.isIn(done) && FAILED.isIn(left);
    return total && failed ? Answer.LIKELY : Answer.UNKNOWN;
  }

  /** Whether what should be is told with what there is and what is missing: 编制、实有、空编. */
  static boolean isMissing(String due, String actual, String left) {
    return MISSING.isIn(left) && DUE.isIn(due) && ACTUAL.isIn(actual);
  }

  /**
   * Whether nothing else can be left; what was begun may stand beside what was finished.
   *
   * @param done the words about what was done
   * @param left the words about what is left
   */
  private static boolean isAll(String done, String left) {
    if (THIS_YEAR.isIn(done)) {
      return false;
    }
    if (ALL.matcher(left).find()) {
      return true;
    }
    Matcher denied = NOT.matcher(left);
    if (!denied.find()) {
      return false;
    }
    String further = left.substring(denied.end());
    String object = further.substring(0, Math.min(2, further.length()));
    boolean same = !FURTHER.isIn(further) || done.contains(denied.group(1) + object);
    return done.contains(denied.group(1)) && same;
  }
}

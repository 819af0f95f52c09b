package org.figurecheck.extract.relation;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;

/** Whether what is told beside what was done is all that is left: 已完成35个，还有25个未完成. */
final class Leftover {
  private static final String REST = "剩余|其余|余下|尚余|还剩|尚剩|仅剩|只剩";

  /** What leads to something left, be it all or not. */
  static final String SOME = "尚有|还有|" + REST;

  private static final Pattern ALL = Pattern.compile("^(" + REST + ")");
  private static final Pattern NOT =
      Pattern.compile("(?:未|没有?)(?:能|被|得到|经|按期|按时|全部|完全)?(\\p{Han}{2})");

  private Leftover() {}

  /**
   * Whether nothing else can be left; what was begun may stand beside what was finished.
   *
   * @param done the words about what was done
   * @param left the words about what is left
   */
  static boolean isAll(String done, String left) {
    Matcher denied = NOT.matcher(left);
    return ALL.matcher(left).find() || (denied.find() && done.contains(denied.group(1)));
  }
}

package org.figurecheck.extract;

import java.util.Set;
import org.figurecheck.extract.numeral.NumeralScanner;
import org.figurecheck.figure.Kind;
import org.figurecheck.text.ScriptFolding;

/** Words before a number that name nothing themselves: 比上学年多, 三年, 每间, 比2021年预算. */
final class Nameless {
  private static final String COMPARING = "比较";
  private static final String PAST = "上去前同往";
  private static final int LONGEST_COMPARISON = 8;
  private static final int LONGEST_EACH = 4;
  private static final int LONGEST_YEARS = 3;

  private static final Set<String> ANNOUNCED =
      Set.of("特点", "问题", "原因", "方面", "部分", "变化", "趋势", "突出问题", "主要问题", "主要特点", "明显特点");

  private Nameless() {}

  /** Whether such words speak of what was named last. */
  static boolean is(Page page, String told) {
    String words = ScriptFolding.fold(told);
    return page.words().of(Topic.UNNAMED).contains(words) || isComparison(words) || isYears(words);
  }

  /** Whether a subject announces points that are told next: 三个特点：一是. */
  static boolean isAnnounced(Page page, Draft draft, String told) {
    if (!ANNOUNCED.contains(ScriptFolding.fold(told))) {
      return false;
    }
    int at = draft.end();
    while (at < draft.end() + LONGEST_COMPARISON && Chars.isHan(page.at(at))) {
      at++;
    }
    return page.at(at) == ':' || page.at(at) == '：';
  }

  /** 每间, 平均每处: of each of what was named last. */
  static boolean isEach(String told, String last) {
    int each = told.indexOf('每');
    return last.indexOf('每') < 0
        && (each == 0 || (each == 2 && told.charAt(1) == '均'))
        && told.length() - each <= LONGEST_EACH;
  }

  /** What was named last without 每间 at its end. */
  static String whole(String last) {
    int each = last.lastIndexOf('每');
    if (each == 0 && last.length() >= LONGEST_EACH && !NumeralScanner.isStart(last.charAt(1))) {
      return last.substring(2);
    }
    int from = each > 2 && last.charAt(each - 1) == '均' ? each - 2 : each;
    return from > 1 && isEach(last.substring(from), "") ? last.substring(0, from) : last;
  }

  /** 比2021年预算增加12万元: the year before it is only what is compared with. */
  static boolean isComparedStage(Page page, Draft previous, String told) {
    boolean year = previous.kind() == Kind.YEAR;
    return year
        && COMPARING.indexOf(page.at(previous.start() - 1)) >= 0
        && page.words().of(Topic.BUDGET_STAGE).contains(ScriptFolding.fold(told));
  }

  private static boolean isComparison(String words) {
    int from = words.startsWith("而") ? 1 : 0;
    int next = from + 1;
    boolean past = words.length() > next && PAST.indexOf(words.charAt(next)) >= 0;
    return past
        && words.length() <= LONGEST_COMPARISON
        && COMPARING.indexOf(words.charAt(from)) >= 0;
  }

  private static boolean isYears(String words) {
    int last = words.length() - 1;
    return last > 0
        && words.length() <= LONGEST_YEARS
        && words.charAt(last) == '年'
        && NumeralScanner.isStart(words.charAt(last - 1));
  }
}

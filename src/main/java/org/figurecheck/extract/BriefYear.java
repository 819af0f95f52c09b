package org.figurecheck.extract;

import java.util.List;

/** Years told by their last two digits: 98年以来, 05年被评为, 93-97年; “98年” alone is a duration. */
final class BriefYear {
  private static final int EARLIEST = 50;
  private static final int LATEST = 29;

  /** From here on a number of two digits is seldom a duration. */
  private static final int LONG = 70;

  private static final int CENTURY = 100;
  private static final int LONGEST_SPAN = 30;
  private static final String JOINTS = Chars.UNTIL + "、和与";
  private static final String STARTERS = "自从于由至到截";

  /** What goes on behind 年 as another word, or makes a duration of it. */
  private static final String OTHER_WORDS = "级代制段";

  private static final String OF_DURATION = "前后來来间内中里的左上下以多有余如";

  private static final WordTable<String> PARTS =
      WordTable.of(List.of("度", "底", "初", "末", "上半年", "下半年", "春季", "秋季"));

  private static final WordTable<String> LIKE_PARTS =
      WordTable.of(List.of("度假", "度过", "底蕴", "底色", "底气", "底线", "初心", "初衷", "初中", "初级", "初始"));

  private static final WordTable<String> NAMED =
      WordTable.of(List.of("被评", "被授", "被列", "被命名", "被确", "被认"));

  private static final WordTable<String> DONE =
      WordTable.of(
          List.of(
              "被", "荣获", "获得", "获", "成立", "创办", "开始", "起", "更名", "改名", "改建", "迁", "升格", "正式", "建成",
              "毕业", "参加", "考入", "晋升", "入选", "当选", "首次", "再次", "投资", "以来"));

  private BriefYear() {}

  /** The whole year that is written at a char, or null. */
  static Dates.Part at(Page page, int start) {
    int year = year(page, start);
    char before = page.at(start - 1);
    if (year < 0 || before == '第' || ".,/:".indexOf(before) >= 0) {
      return null;
    }
    boolean told =
        page.at(start + 2) == '年'
            ? isTold(page, start, year)
                || isJoined(page, start - 3)
                || followsYear(page, start, year)
            : isJoined(page, start);
    int end = page.at(start + 2) == '年' ? start + 3 : start + 2;
    return told ? new Dates.Part(year, end) : null;
  }

  /** The year that just two digits stand for, or -1. */
  private static int year(Page page, int start) {
    boolean two =
        Chars.isDigit(page.at(start))
            && Chars.isDigit(page.at(start + 1))
            && !Chars.isDigit(page.at(start + 2))
            && !Chars.isDigit(page.at(start - 1));
    int value = two ? (page.at(start) - '0') * 10 + page.at(start + 1) - '0' : -1;
    return value >= EARLIEST ? 1900 + value : value >= 0 && value <= LATEST ? 2000 + value : -1;
  }

  private static boolean isTold(Page page, int start, int year) {
    int behind = start + 3;
    if (isOther(page, behind)) {
      return false;
    }
    boolean old = year % CENTURY >= EARLIEST;
    boolean opens = isOpened(page, start);
    Dates.Part month = Dates.part(page, behind, '月');
    boolean dated =
        (month != null && month.value() >= 1 && month.value() <= 12) || isPart(page, behind);
    if (page.at(start) == '0' || (dated && (old || opens))) {
      return true;
    }
    if (!opens) {
      return false;
    }
    boolean round = year % 10 == 0;
    boolean late = year % CENTURY >= LONG && !round;
    boolean starts = STARTERS.indexOf(page.at(start - 1)) >= 0;
    return starts && late
        ? OF_DURATION.indexOf(page.at(behind)) < 0 || page.text().startsWith("以来", behind)
        : (late && DONE.startingAt(page.text(), behind) != null)
            || (!old && NAMED.startingAt(page.text(), behind) != null);
  }

  private static boolean isOpened(Page page, int start) {
    char before = page.at(start - 1);
    return !Chars.isHan(before) || STARTERS.indexOf(before) >= 0;
  }

  private static boolean isOther(Page page, int behind) {
    return OTHER_WORDS.indexOf(page.at(behind)) >= 0;
  }

  private static boolean isPart(Page page, int behind) {
    return PARTS.startingAt(page.text(), behind) != null
        && LIKE_PARTS.startingAt(page.text(), behind) == null;
  }

  /** 93-97年, 98、02年: two such years in their order, of which one could be no duration. */
  private static boolean isJoined(Page page, int start) {
    int first = year(page, start);
    int second = year(page, start + 3);
    boolean joined = JOINTS.indexOf(page.at(start + 2)) >= 0 && page.at(start + 5) == '年';
    if (first < 0 || !joined || second <= first || isOther(page, start + 6)) {
      return false;
    }
    boolean zero = page.at(start) == '0' || page.at(start + 3) == '0';
    boolean late = first % CENTURY >= LONG && (first % 10 != 0 || second % 10 != 0);
    boolean duration = OF_DURATION.indexOf(page.at(start + 6)) >= 0;
    return second - first <= LONGEST_SPAN && (zero || (late && !duration));
  }

  /** 2018年、19年: the year before it is told in full. */
  private static boolean followsYear(Page page, int start, int year) {
    int word = start - 2;
    boolean joined = JOINTS.indexOf(page.at(start - 1)) >= 0 && page.at(word) == '年';
    int full = 0;
    for (int i = word - 4; joined && i < word; i++) {
      full = Chars.isDigit(page.at(i)) ? full * 10 + page.at(i) - '0' : -CENTURY * CENTURY;
    }
    boolean duration = OF_DURATION.indexOf(page.at(start + 3)) >= 0;
    return full > 0
        && year > full
        && year - full <= LONGEST_SPAN
        && !duration
        && !isOther(page, start + 3);
  }
}

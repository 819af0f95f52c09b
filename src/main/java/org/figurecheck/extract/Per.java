package org.figurecheck.extract;

import java.util.List;

/** How much there is to each: 初中平均每班配教师2.6人, 每千名儿童拥有座位14个. */
final class Per {
  private static final WordTable<String> HAVING =
      WordTable.of(List.of("拥有", "配备", "配有", "设有", "建有", "安排", "有", "配", "设"));

  private static final String MEAN = "平均";
  private static final String TIMES = "年月天日周季次";

  /** 7所学校每个配备校医8名: to each of those named. */
  private static final String ANY = "个所家处间座名";

  private static final int LONGEST_BASE = 12;

  private Per() {}

  /**
   * The noun with those to each of whom it belongs, without the verb; or an empty text.
   *
   * @param from where the words begin before the number
   * @param noun where the noun begins, behind openings and verbs
   * @param end where it ends
   */
  static String of(Page page, int from, int noun, int end) {
    int each = end - 1;
    while (each >= from && page.at(each) != '每') {
      each--;
    }
    if (each < from || TIMES.indexOf(page.at(each + 1)) >= 0) {
      return "";
    }
    int mean = page.text().startsWith(MEAN, each - MEAN.length()) ? each - MEAN.length() : each;
    String before = noun < mean ? page.written(noun, mean) : "";
    for (int at = each + 2; at < Math.min(each + LONGEST_BASE, end - 1); at++) {
      String verb = HAVING.startingAt(page.text(), at);
      if (verb != null && !isPartOfNoun(page, at, verb)) {
        int rest = Math.max(noun, at + verb.length());
        boolean any = at == each + 2 && ANY.indexOf(page.at(each + 1)) >= 0;
        String base = any ? before : before + page.written(each, at);
        return end - rest < 2 ? "" : base + page.written(rest, end);
      }
    }
    return mean < each && noun <= mean && end - each == 2 ? before + page.written(each, end) : "";
  }

  /** 设备 and 所有 are no verbs. */
  private static boolean isPartOfNoun(Page page, int at, String verb) {
    return verb.length() == 1
        && ("备施计置定立套料件效关偿".indexOf(page.at(at + 1)) >= 0
            || "所国现原特享私公建".indexOf(page.at(at - 1)) >= 0);
  }
}

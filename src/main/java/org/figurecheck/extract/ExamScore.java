package org.figurecheck.extract;

import java.util.List;

/** Scores that no words name: 600分以上的有3人 behind 今年高考 speaks of those of the exam. */
final class ExamScore {
  private static final WordTable<String> EXAMS =
      WordTable.of(
          List.of("高考", "中考", "会考", "统考", "联考", "期末考试", "期中考试", "学业水平考试", "学业考试", "笔试", "面试"));

  private static final String SCORE = "分数";
  private static final int FARTHEST = 90;

  private ExamScore() {}

  /** The exam named last in the sentence with the word for its scores, or an empty text. */
  static String of(Page page, int start) {
    for (int at = start; at > Math.max(0, start - FARTHEST); at--) {
      String exam = EXAMS.endingAt(page.text(), at, 0);
      if (exam != null) {
        return exam + SCORE;
      }
      if ("。！？\n".indexOf(page.at(at - 1)) >= 0) {
        return "";
      }
    }
    return "";
  }
}
